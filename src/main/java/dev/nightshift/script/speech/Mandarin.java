package dev.nightshift.script.speech;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/** Spoken figures in Mandarin, in simplified characters. */
final class Mandarin implements Tongue {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"千", "百", "十", ""};
    private static final long MYRIAD = 10_000;
    private static final String[] MYRIADS = {"亿", "万", ""};

    @Override
    public char thousands() {
        return ',';
    }

    @Override
    public String cardinal(long number) {
        if (number == 0) {
            return "零";
        }
        StringBuilder words = new StringBuilder();
        long[] groups = {number / (MYRIAD * MYRIAD), number / MYRIAD % MYRIAD, number % MYRIAD};
        for (int at = 0; at < groups.length; at++) {
            group(words, (int) groups[at], MYRIADS[at]);
        }
        return leadingTen(words.toString());
    }

    /** Appends up to four digits; a gap of zeros in front is said as one 零. */
    private void group(StringBuilder words, int group, String name) {
        if (group == 0) {
            return;
        }
        if (!words.isEmpty() && group < 1000) {
            words.append("零");
        }
        words.append(group == 2 && !name.isEmpty() ? "两" : belowMyriad(group)).append(name);
    }

    private static String belowMyriad(int group) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        int size = 1000;
        for (String place : PLACES) {
            int digit = group / size % 10;
            if (digit > 0) {
                words.append(gap && !words.isEmpty() ? "零" : "")
                        .append(digit(digit, place))
                        .append(place);
            }
            gap = digit == 0;
            size /= 10;
        }
        return words.toString();
    }

    private static char digit(int digit, String place) {
        return digit == 2 && (place.equals("千") || place.equals("百")) ? '两' : DIGITS.charAt(digit);
    }

    private static String leadingTen(String words) {
        return words.startsWith("一十") ? words.substring(1) : words;
    }

    @Override
    public String number(Figure figure) {
        String whole = figure.isSayable() ? cardinal(figure.value()) : digits(figure.whole());
        return figure.isWhole() ? whole : whole + "点" + digits(figure.fraction());
    }

    /** Two of something is 两, except in dates, floors and rows. */
    @Override
    public String counted(Figure figure, String thing) {
        boolean two = figure.isWhole() && figure.isSayable() && figure.value() == 2;
        return two && !thing.isEmpty() && !thing.matches("[月日号年楼线期等代维].*") ? "两" : number(figure);
    }

    @Override
    public String ordinal(long number) {
        return "第" + cardinal(number);
    }

    @Override
    public String money(Figure amount, Vocabulary.Noun major, Vocabulary.Noun minor) {
        return counted(amount.trimmed(), major.many()) + major.many();
    }

    @Override
    public String fraction(long part, long of) {
        return cardinal(of) + "分之" + cardinal(part);
    }

    @Override
    public String date(LocalDate date) {
        return digits(String.valueOf(date.getYear())) + "年" + day(date);
    }

    @Override
    public String day(LocalDate date) {
        return cardinal(date.getMonthValue()) + "月" + cardinal(date.getDayOfMonth()) + "日";
    }

    @Override
    public String time(LocalTime time) {
        return partOfDay(time.getHour()) + clock(time.getHour() > 12 ? time.getHour() - 12 : time.getHour(), time);
    }

    static String partOfDay(int hour) {
        return hour < 6 ? "凌晨" : hour < 9 ? "早上" : hour < 12 ? "上午" : hour < 13 ? "中午" : hour < 18 ? "下午" : "晚上";
    }

    private String clock(int hour, LocalTime time) {
        String hours = (hour == 2 ? "两" : cardinal(hour)) + "点";
        int minute = time.getMinute();
        return hours + (minute == 0 ? "" : minute == 30 ? "半" : (minute < 10 ? "零" : "") + cardinal(minute) + "分");
    }

    @Override
    public String digits(String digits) {
        return digits.chars()
                .mapToObj(digit -> String.valueOf(DIGITS.charAt(digit - '0')))
                .collect(Collectors.joining());
    }

    @Override
    public String by(List<String> sides) {
        return String.join("乘", sides);
    }

    @Override
    public String range(String from, String to) {
        return from + "到" + to;
    }

    @Override
    public String gap() {
        return "";
    }
}
