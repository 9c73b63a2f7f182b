package dev.nightshift.console.talent;

import dev.nightshift.console.hosts.ConsentText;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.vault.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** A consent and the receipt of its end as sentences, in the talent's language. */
final class ReceiptText {
    private final MessageSource words;
    private final ConsentText consents;

    ReceiptText(MessageSource words) {
        this.words = words;
        this.consents = new ConsentText(words);
    }

    List<String> consent(Consent consent, Locale locale) {
        return consents.of(consent, locale);
    }

    List<String> lines(Consent consent, List<Receipt> receipts, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(say(
                "likeness.receipt-of", locale, consent.id(), consent.talent().name()));
        for (Receipt receipt : receipts) {
            lines.add(say(
                    "likeness.receipt-line",
                    locale,
                    receipt.at().toString(),
                    receipt.host().orElseGet(() -> say("likeness.no-host", locale)),
                    say(receipt.keyDestroyed() ? "likeness.key-destroyed" : "likeness.no-key", locale),
                    receipt.files().size()));
            receipt.files().forEach(file -> lines.add("  " + file.path() + "  " + file.bytes() + "  " + file.sha256()));
        }
        lines.add(say("likeness.receipt-end", locale));
        return lines;
    }

    private String say(String key, Locale locale, Object... on) {
        return words.getMessage(key, on, locale);
    }
}
