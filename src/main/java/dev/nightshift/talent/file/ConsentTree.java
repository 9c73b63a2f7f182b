package dev.nightshift.talent.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nightshift.shop.Language;
import dev.nightshift.talent.Confirmation;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.Likeness;
import dev.nightshift.talent.Scope;
import dev.nightshift.talent.Signature;
import java.util.Collection;

/** A consent as JSON, keys in the order in which one reads them and lists sorted: the same consent, the same bytes. */
final class ConsentTree {
    private ConsentTree() {}

    static ObjectNode of(Consent consent) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put(ConsentFile.FORMAT, ConsentFile.VERSION).put("id", consent.id());
        root.putObject("talent")
                .put("id", consent.talent().id())
                .put("name", consent.talent().name())
                .put("adult", consent.talent().adult());
        scope(root.putObject("scope"), consent.scope());
        root.put("from", consent.term().from().toString())
                .put("until", consent.term().until().toString())
                .put("pay", consent.pay());
        consent.signature().ifPresent(signature -> signature(root.putObject("signature"), signature));
        consent.revocation().ifPresent(taken -> root.putObject("revocation")
                .put("at", taken.at().toString())
                .put("by", taken.by()));
        return root;
    }

    private static void scope(ObjectNode node, Scope scope) {
        likeness(node.putArray("likeness"), scope.likeness());
        list(node.putArray("platforms"), scope.platforms());
        list(node.putArray("markets"), scope.markets());
        list(
                node.putArray("languages"),
                scope.languages().stream().map(Language::code).toList());
        list(node.putArray("products"), scope.products());
    }

    private static void likeness(ArrayNode list, Likeness likeness) {
        if (likeness.face()) {
            list.add("face");
        }
        if (likeness.voice()) {
            list.add("voice");
        }
    }

    private static void list(ArrayNode list, Collection<String> texts) {
        texts.stream().sorted().forEach(list::add);
    }

    private static void signature(ObjectNode node, Signature signature) {
        switch (signature) {
            case Signature.RecordedPhrase recorded -> {
                node.put("kind", "recorded-phrase")
                        .put("at", recorded.at().toString())
                        .put("phrase", recorded.phrase())
                        .put("recording-sha256", recorded.recordingSha256());
                recorded.heard().ifPresent(heard -> confirmation(node.putObject("heard"), heard));
            }
            case Signature.OperatorsWord word -> {
                node.put("kind", "operators-word").put("footage-sha256", word.footageSha256());
                confirmation(node.putObject("confirmed"), word.confirmation());
            }
        }
        signature.witness().ifPresent(witness -> node.put("witness", witness));
    }

    private static void confirmation(ObjectNode node, Confirmation confirmation) {
        node.put("operator", confirmation.operator())
                .put("at", confirmation.at().toString())
                .put("statement", confirmation.statement());
    }
}
