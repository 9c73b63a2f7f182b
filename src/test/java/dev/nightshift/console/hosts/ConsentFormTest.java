package dev.nightshift.console.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.Scope;
import dev.nightshift.talent.file.ConsentFile;
import dev.nightshift.talent.file.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentFormTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final ConsentForm ANNA = new ConsentForm(
            "Änna Berg",
            "",
            "Änna",
            "yes",
            List.of("preview"),
            "Bilibili, own shop",
            List.of("EU"),
            "gb",
            List.of("en", "de"),
            "sofas; table lamps",
            "2026-12-01",
            "2027-11-30",
            "EUR 40 an hour",
            "de",
            "");

    @Test
    void what_was_filled_in_is_the_draft_that_its_file_reads_as() {
        assertThat(ANNA.objection(NOW)).isEmpty();
        Consent draft = ANNA.draft("anna-1");
        assertThat(ConsentFile.read("", ConsentFile.write(draft))).isEqualTo(new Reading.Read(draft));
        assertThat(draft.scope().platforms()).containsExactlyInAnyOrder("preview", "bilibili", "own-shop");
        assertThat(draft.scope().markets()).containsExactlyInAnyOrder("EU", "GB");
        assertThat(draft.scope().languages()).containsExactlyInAnyOrder(Language.EN, Language.DE);
        assertThat(draft.scope().products()).containsExactlyInAnyOrder("sofas", "table-lamps");
        assertThat(draft.signature()).isEmpty();
        assertThat(ANNA.plan().name()).isEqualTo("anna");
    }

    @Test
    void the_last_day_is_a_day_on_which_it_holds() {
        Consent draft = ANNA.draft("anna-1");
        LocalDate after = LocalDate.parse("2027-12-01");
        assertThat(draft.term().until())
                .isEqualTo(after.atStartOfDay(java.time.ZoneId.systemDefault()).toInstant());
    }

    @Test
    void no_class_of_product_means_every_one() {
        assertThat(anna("Anna", "Anna", "yes", "2027-11-30", "")
                        .draft("anna-1")
                        .scope()
                        .products())
                .containsExactly(Scope.ANY);
    }

    @Test
    void what_is_missing_or_makes_no_sense_is_said() {
        assertThat(anna("", "Anna", "yes", "2027-11-30", "sofas").objection(NOW))
                .contains("consent.no-name");
        assertThat(anna("Anna", "Anna", "", "2027-11-30", "sofas").objection(NOW))
                .contains("consent.not-adult");
        assertThat(anna("Anna", "Anna", "yes", "2026-11-01", "sofas").objection(NOW))
                .contains("consent.bad-term");
        assertThat(anna("Anna", "Anna", "yes", "soon", "sofas").objection(NOW)).contains("consent.bad-term");
        assertThat(anna("Anna", "Anna", "yes", "2027-11-30", "沙发").objection(NOW))
                .contains("consent.bad-words");
        assertThat(anna("王芳", "王芳", "yes", "2027-11-30", "sofas").objection(NOW))
                .contains("hosts.bad-name");
    }

    @Test
    void a_name_shows_in_no_log() {
        assertThat(ANNA.toString()).doesNotContain("nna");
    }

    private static ConsentForm anna(String talent, String called, String adult, String until, String products) {
        return new ConsentForm(
                talent,
                "",
                called,
                adult,
                ANNA.platforms(),
                "",
                ANNA.markets(),
                "",
                ANNA.languages(),
                products,
                ANNA.from(),
                until,
                ANNA.pay(),
                ANNA.spoken(),
                "");
    }
}
