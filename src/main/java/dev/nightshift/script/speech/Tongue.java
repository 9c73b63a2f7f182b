package dev.nightshift.script.speech;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The grammar of spoken figures in one language. */
interface Tongue {
    /** What groups thousands in this language. */
    char thousands();

    /** A whole number from 0 up to twelve digits. */
    String cardinal(long number);

    /** A number with its decimals, digit by digit after the point. */
    String number(Figure figure);

    /** A number right before the thing that is counted. */
    String counted(Figure figure, String thing);

    String ordinal(long number);

    /** An amount of money. */
    String money(Figure amount, Vocabulary.Noun major, Vocabulary.Noun minor);

    String fraction(long part, long of);

    String date(LocalDate date);

    /** A day without its year. */
    String day(LocalDate date);

    String time(LocalTime time);

    /** Digits one by one, as in a phone number. */
    String digits(String digits);

    /** Spoken numbers that are multiplied, as in a size. */
    String by(List<String> sides);

    String range(String from, String to);

    /** {@code 2 kg}: a number with its unit. */
    default String measure(Figure figure, Vocabulary.Noun unit) {
        return figure.isOne() ? unit.one() : counted(figure, unit.many()) + gap() + unit.many();
    }

    /** What stands between two spoken words. */
    default String gap() {
        return " ";
    }
}
