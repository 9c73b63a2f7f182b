package dev.nightshift.script.speech;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Spoken figures in English, with the British "and". */
final class English implements Tongue {
    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final List<Scale> SCALES =
            List.of(new Scale(1_000_000_000, "billion"), new Scale(1_000_000, "million"), new Scale(1_000, "thousand"));

    private record Scale(long size, String name) {}

    @Override
    public char thousands() {
        return ',';
    }

    @Override
    public String cardinal(long number) {
        if (number < 1000) {
            return belowThousand((int) number);
        }
        List<String> words = new ArrayList<>();
        long rest = number;
        for (Scale scale : SCALES) {
            if (rest >= scale.size()) {
                words.add(belowThousand((int) (rest / scale.size())) + " " + scale.name());
                rest %= scale.size();
            }
        }
        if (rest > 0) {
            words.add((rest < 100 ? "and " : "") + belowThousand((int) rest));
        }
        return String.join(" ", words);
    }

    private static String belowThousand(int number) {
        if (number < 100) {
            return belowHundred(number);
        }
        String hundreds = SMALL[number / 100] + " hundred";
        return number % 100 == 0 ? hundreds : hundreds + " and " + belowHundred(number % 100);
    }

    private static String belowHundred(int number) {
        if (number < 20) {
            return SMALL[number];
        }
        return number % 10 == 0 ? TENS[number / 10] : TENS[number / 10] + "-" + SMALL[number % 10];
    }

    @Override
    public String number(Figure figure) {
        String whole = figure.isSayable() ? cardinal(figure.value()) : digits(figure.whole());
        return figure.isWhole() ? whole : whole + " point " + digits(figure.fraction());
    }

    @Override
    public String counted(Figure figure, String thing) {
        return number(figure);
    }

    @Override
    public String ordinal(long number) {
        String cardinal = cardinal(number);
        int last = Math.max(cardinal.lastIndexOf(' '), cardinal.lastIndexOf('-')) + 1;
        return cardinal.substring(0, last) + ordinalWord(cardinal.substring(last));
    }

    private static String ordinalWord(String word) {
        return switch (word) {
            case "one" -> "first";
            case "two" -> "second";
            case "three" -> "third";
            case "five" -> "fifth";
            case "eight" -> "eighth";
            case "nine" -> "ninth";
            case "twelve" -> "twelfth";
            default -> word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
        };
    }

    @Override
    public String money(Figure amount, Vocabulary.Noun major, Vocabulary.Noun minor) {
        int cents = Cents.of(amount);
        if (!amount.isSayable() || cents < 0) {
            return number(amount) + " " + major.many();
        }
        String small = cents == 1 ? minor.one() : cardinal(cents) + " " + minor.many();
        if (amount.value() == 0 && cents > 0) {
            return small;
        }
        String large = amount.value() == 1 ? major.one() : cardinal(amount.value()) + " " + major.many();
        return large + (cents == 0 ? "" : cents < 10 ? " and " + small : " " + cardinal(cents));
    }

    @Override
    public String fraction(long part, long of) {
        if (of == 2) {
            return part == 1 ? "one half" : cardinal(part) + " halves";
        }
        String name = of == 4 ? "quarter" : ordinal(of);
        return cardinal(part) + " " + (part == 1 ? name : name + "s");
    }

    @Override
    public String date(LocalDate date) {
        return day(date) + ", " + year(date.getYear());
    }

    @Override
    public String day(LocalDate date) {
        return "the " + ordinal(date.getDayOfMonth()) + " of "
                + date.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
    }

    /** A year in two halves where that is how it is said: {@code twenty twenty-six}. */
    String year(int year) {
        boolean halves = year >= 1100 && year <= 2099 && year / 100 != 20 || year >= 2010 && year <= 2099;
        if (!halves) {
            return cardinal(year);
        }
        int rest = year % 100;
        String end = rest == 0 ? "hundred" : rest < 10 ? "oh " + SMALL[rest] : belowHundred(rest);
        return belowHundred(year / 100) + " " + end;
    }

    @Override
    public String time(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        if (time.equals(LocalTime.NOON)) {
            return "noon";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        int minute = time.getMinute();
        String minutes = minute == 0 ? "" : " " + (minute < 10 ? "oh " : "") + belowHundred(minute);
        return belowHundred(hour) + minutes + (time.getHour() < 12 ? " A M" : " P M");
    }

    @Override
    public String digits(String digits) {
        return digits.chars().mapToObj(digit -> SMALL[digit - '0']).collect(Collectors.joining(" "));
    }

    @Override
    public String by(List<String> sides) {
        return String.join(" by ", sides);
    }

    @Override
    public String range(String from, String to) {
        return from + " to " + to;
    }
}
