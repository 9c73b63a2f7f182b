package dev.nightshift.script.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSpeechTest {
    private final Normaliser english = Normaliser.of(Language.EN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It costs €39.90.                      | It costs thirty-nine euros ninety.
            now 39.90 EUR                         | now thirty-nine euros ninety
            €1                                    | one euro
            €0.50                                 | fifty cents
            €12.05                                | twelve euros and five cents
            €1,299                                | one thousand two hundred and ninety-nine euros
            €1.2 million                          | one point two million euros
            $5.99                                 | five dollars ninety-nine
            £101                                  | one hundred and one pounds
            45,000 rubs                           | forty-five thousand rubs
            1,000,005                             | one million and five
            0                                     | zero
            115 people                            | one hundred and fifteen people
            2.8 cm                                | two point eight centimetres
            1 cm                                  | one centimetre
            160 x 90 cm                           | one hundred and sixty by ninety centimetres
            120 × 60 cm                           | one hundred and twenty by sixty centimetres
            220 x 96 x 70 cm.                     | two hundred and twenty by ninety-six by seventy centimetres.
            160 by 90 cm                          | one hundred and sixty by ninety centimetres
            30 °C,                                | thirty degrees Celsius,
            80 % polyester                        | eighty percent polyester
            50%                                   | fifty percent
            62 kg                                 | sixty-two kilos
            4.5 l                                 | four point five litres
            8 W                                   | eight watts
            2700 K and 806 lm                     | two thousand seven hundred kelvin and eight hundred and six lumens
            2026-11-30 23:59                      | the thirtieth of November, twenty twenty-six, at eleven fifty-nine P M
            30 November at 20:00                  | the thirtieth of November at eight P M
            May 3, 1999                           | the third of May, nineteen ninety-nine
            in 2026                               | in twenty twenty-six
            at 6 pm                               | at six P M
            at 9:05                               | at nine oh five A M
            2-3 days                              | two to three days
            10–15 kg                              | ten to fifteen kilos
            the 1st and the 22nd                  | the first and the twenty-second
            the 12th                              | the twelfth
            1/2 cup                               | one half cup
            3/4                                   | three quarters
            e.g. oak, approx. 5 cm                | for example oak, approximately five centimetres
            No. 7                                 | number seven
            WH-SOFA-3                             | W H sofa three
            E27 socket                            | E twenty-seven socket
            an LED bulb                           | an L E D bulb
            tables & chairs                       | tables and chairs
            and/or                                | and or or
            2 + 3                                 | two plus three
            hallo@wohnhof.example                 | hallo at wohnhof dot example
            +49 341 1234                          | plus four nine three four one one two three four
            a 3-seat sofa                         | a three-seat sofa
            oak (oiled) top                       | oak, oiled, top
            5 m² of it                            | five square metres of it
            -5 °C                                 | minus five degrees Celsius
            It's 2x as big                        | It's two times as big
            100%                                  | one hundred percent
            24/7                                  | twenty-four seven
            MP3 player                            | M P three player
            """)
    void is_said_in_words(String written, String spoken) {
        assertThat(english.spoken(written)).isEqualTo(spoken);
    }
}
