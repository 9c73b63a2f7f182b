package dev.nightshift.script.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanSpeechTest {
    private final Normaliser german = Normaliser.of(Language.DE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Das kostet 39,90 €.               | Das kostet neununddreißig Euro neunzig.
            1.299,90 €                        | eintausendzweihundertneunundneunzig Euro neunzig
            1 €                               | ein Euro
            0,50 €                            | fünfzig Cent
            21 Euro                           | einundzwanzig Euro
            101 €                             | einhundertein Euro
            €39.90                            | neununddreißig Euro neunzig
            12,05 EUR                         | zwölf Euro fünf
            45.000 Touren                     | fünfundvierzigtausend Touren
            2.8 cm                            | zwei Komma acht Zentimeter
            2,8 cm                            | zwei Komma acht Zentimeter
            1 cm                              | ein Zentimeter
            160 x 90 cm                       | einhundertsechzig mal neunzig Zentimeter
            120 × 60 cm                       | einhundertzwanzig mal sechzig Zentimeter
            220 x 96 x 70 cm.                 | zweihundertzwanzig mal sechsundneunzig mal siebzig Zentimeter.
            bei 30 °C                         | bei dreißig Grad Celsius
            80 % Polyester                    | achtzig Prozent Polyester
            50%                               | fünfzig Prozent
            62 kg                             | zweiundsechzig Kilo
            4,5 l                             | vier Komma fünf Liter
            8 W                               | acht Watt
            2700 K und 806 lm                 | zweitausendsiebenhundert Kelvin und achthundertsechs Lumen
            2026-11-30 23:59                  | dreißigster November zweitausendsechsundzwanzig um dreiundzwanzig Uhr neunundfünfzig
            bis zum 30. November um 20:00 Uhr | bis zum dreißigsten November um zwanzig Uhr
            am 3. Mai 1999                    | am dritten Mai neunzehnhundertneunundneunzig
            1. März                           | erster März
            um 9:05 Uhr                       | um neun Uhr fünf
            13:00 Uhr                         | dreizehn Uhr
            1 Uhr                             | ein Uhr
            2-3 Tage                          | zwei bis drei Tage
            10–15 kg                          | zehn bis fünfzehn Kilo
            1 Jahr                            | ein Jahr
            1 Woche                           | eine Woche
            21 Tage                           | einundzwanzig Tage
            der 7. Tag                        | der siebte Tag
            im 1. Stock                       | im ersten Stock
            den 20. Gast                      | den zwanzigsten Gast
            1/2 und 3/4                       | ein halb und drei Viertel
            z. B. Eiche, ca. 5 cm             | zum Beispiel Eiche, circa fünf Zentimeter
            z.B. inkl. MwSt.                  | zum Beispiel inklusive Mehrwertsteuer
            Nr. 7                             | Nummer sieben
            WH-SOFA-3                         | W H sofa drei
            E27-Fassung                       | E siebenundzwanzig Fassung
            LED-Leuchtmittel                  | L E D Leuchtmittel
            Tisch & Stuhl                     | Tisch und Stuhl
            2 + 3                             | zwei plus drei
            hallo@wohnhof.example             | hallo at wohnhof Punkt example
            3-Sitzer-Sofa                     | Drei-Sitzer-Sofa
            Eiche (geölt) hier                | Eiche, geölt, hier
            -5 °C                             | minus fünf Grad Celsius
            1.000.000                         | eine Million
            2.500.001 Leute                   | zwei Millionen fünfhunderttausendein Leute
            16                                | sechzehn
            777                               | siebenhundertsiebenundsiebzig
            100 %                             | einhundert Prozent
            ein- bis zweimal                  | ein bis zweimal
            """)
    void is_said_in_words(String written, String spoken) {
        assertThat(german.spoken(written)).isEqualTo(spoken);
    }
}
