package dev.nightshift.script.speech;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Spoken figures in German. */
final class German implements Tongue {
    private static final String[] SMALL = {
        "null",
        "eins",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn"
    };
    private static final String[] TENS = {
        "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"
    };

    @Override
    public char thousands() {
        return '.';
    }

    @Override
    public String cardinal(long number) {
        if (number >= 1_000_000_000) {
            return large(number, 1_000_000_000, "Milliarde", "Milliarden");
        }
        if (number >= 1_000_000) {
            return large(number, 1_000_000, "Million", "Millionen");
        }
        return belowMillion((int) number);
    }

    private String large(long number, long size, String one, String many) {
        long count = number / size;
        String words = count == 1 ? "eine " + one : prefix((int) count) + " " + many;
        return number % size == 0 ? words : words + " " + cardinal(number % size);
    }

    private static String belowMillion(int number) {
        if (number < 1000) {
            return belowThousand(number);
        }
        String thousands = prefix(number / 1000) + "tausend";
        return number % 1000 == 0 ? thousands : thousands + belowThousand(number % 1000);
    }

    private static String belowThousand(int number) {
        if (number < 100) {
            return belowHundred(number);
        }
        String hundreds = prefix(number / 100) + "hundert";
        return number % 100 == 0 ? hundreds : hundreds + belowHundred(number % 100);
    }

    private static String belowHundred(int number) {
        if (number < 20) {
            return SMALL[number];
        }
        return number % 10 == 0 ? TENS[number / 10] : prefix(number % 10) + "und" + TENS[number / 10];
    }

    /** A number in front of something: {@code ein}, not {@code eins}. */
    private static String prefix(int number) {
        String words = belowThousand(number);
        return words.endsWith("eins") ? words.substring(0, words.length() - 1) : words;
    }

    @Override
    public String number(Figure figure) {
        String whole = figure.isSayable() ? cardinal(figure.value()) : digits(figure.whole());
        return figure.isWhole() ? whole : whole + " Komma " + digits(figure.fraction());
    }

    /** One thing is {@code eine} before most words in -e, -ung, -heit, -keit, and {@code ein} before others. */
    @Override
    public String counted(Figure figure, String thing) {
        if (!figure.isWhole() || !figure.isSayable()) {
            return number(figure);
        }
        if (figure.isOne()) {
            return thing.matches("\\p{Lu}.*(e|ung|heit|keit|ion)") ? "eine" : "ein";
        }
        String words = cardinal(figure.value());
        return words.endsWith("eins") ? words.substring(0, words.length() - 1) : words;
    }

    @Override
    public String ordinal(long number) {
        int tail = (int) (number % 100);
        if (tail >= 20 || tail == 0) {
            return cardinal(number) + "ste";
        }
        String stem =
                switch (tail) {
                    case 1 -> "erst";
                    case 3 -> "dritt";
                    case 7 -> "siebt";
                    case 8 -> "acht";
                    default -> SMALL[tail] + "t";
                };
        long rest = number - tail;
        return (rest == 0 ? "" : cardinal(rest)) + stem + "e";
    }

    @Override
    public String money(Figure amount, Vocabulary.Noun major, Vocabulary.Noun minor) {
        int cents = Cents.of(amount);
        if (!amount.isSayable() || cents < 0) {
            return number(amount) + " " + major.many();
        }
        if (amount.value() == 0 && cents > 0) {
            return cents == 1 ? minor.one() : cardinal(cents) + " " + minor.many();
        }
        Figure whole = new Figure(amount.whole(), "");
        String large = whole.isOne() ? major.one() : counted(whole, major.many()) + " " + major.many();
        return cents == 0 ? large : large + " " + cardinal(cents);
    }

    @Override
    public String fraction(long part, long of) {
        if (of == 2) {
            return part == 1 ? "ein halb" : cardinal(part) + " halbe";
        }
        String stem = ordinal(of);
        return (part == 1 ? "ein" : cardinal(part)) + " " + stem.substring(0, 1).toUpperCase(Locale.GERMAN)
                + stem.substring(1, stem.length() - 1) + "el";
    }

    @Override
    public String date(LocalDate date) {
        return day(date) + " " + year(date.getYear());
    }

    @Override
    public String day(LocalDate date) {
        return ordinal(date.getDayOfMonth()) + "r " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.GERMAN);
    }

    private String year(int year) {
        if (year < 1100 || year > 1999) {
            return cardinal(year);
        }
        String rest = year % 100 == 0 ? "" : belowHundred(year % 100);
        return belowHundred(year / 100) + "hundert" + rest;
    }

    @Override
    public String time(LocalTime time) {
        String minutes = time.getMinute() == 0 ? "" : " " + belowHundred(time.getMinute());
        return prefix(time.getHour()) + " Uhr" + minutes;
    }

    @Override
    public String digits(String digits) {
        return digits.chars().mapToObj(digit -> SMALL[digit - '0']).collect(Collectors.joining(" "));
    }

    @Override
    public String by(List<String> sides) {
        return String.join(" mal ", sides);
    }

    @Override
    public String range(String from, String to) {
        return from + " bis " + to;
    }
}
