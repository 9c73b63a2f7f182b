package dev.nightshift.host.reply;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a viewer's raw name fit for speech and captions, or leaves it out: a name is said only if it is short, made of
 * letters that the voice can say, and no word in it offends, advertises, commands or pretends. Immutable, any thread.
 */
public final class AskerName {
    /** Longer raw names are no names. */
    private static final int RAW_MOST = 64;
    /** Figures at the end of a name that are a year or a counter; more are a telephone number. */
    private static final String COUNTER = "[\\s_.\\-#]*\\p{Nd}{1,6}$";

    private static final Pattern ORNAMENT = Pattern.compile("[\\p{So}\\p{Sk}\\p{Me}\\uFE00-\\uFE0F]+");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{Nd}\\p{Sc}%]+|[^\\p{L}\\p{M}\\p{Nd}\\p{Sc}%]+$");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)://|www\\.|\\S@\\S|\\.(?:com|net|org|de|cn|at|ch|eu|uk|us|io|tv|me|cc|co|ai|app|biz|info|link|live"
                    + "|shop|site|store|top|vip|xyz)(?:\\W|$)");

    private final RefusedNames refused;

    AskerName(RefusedNames refused) {
        this.refused = refused;
    }

    /** With the lists that come with the program. */
    public static AskerName standard() {
        return new AskerName(RefusedNames.standard());
    }

    /**
     * The name as it is said and shown; empty when it is better left out.
     *
     * @param raw as the platform shows it
     * @param language of the sentence that it stands in
     * @param catalogue whose shop and brands nobody may pass for
     */
    public Optional<String> sayable(String raw, Language language, Catalogue catalogue) {
        return Optional.of(raw)
                .filter(name -> name.length() <= RAW_MOST)
                .map(AskerName::visible)
                .filter(name -> !ADDRESS.matcher(name).find())
                .filter(name -> !refused.refuses(name, catalogue))
                .map(AskerName::core)
                .flatMap(core -> SpokenName.of(core, language))
                .filter(name -> !refused.refuses(name, catalogue));
    }

    /**
     * Whether a name may be read by everybody: it need not be sayable, but it neither offends nor advertises, and passes
     * for nobody else.
     */
    public boolean isShowable(String raw, Catalogue catalogue) {
        String visible = visible(raw);
        return raw.length() <= RAW_MOST && !ADDRESS.matcher(visible).find() && !refused.refuses(visible, catalogue);
    }

    /** Compatibility forms made plain; nothing that can't be seen, no pictures. */
    private static String visible(String raw) {
        String plain = Normalizer.normalize(raw.replaceAll("\\p{Cf}", ""), Normalizer.Form.NFKC);
        String letters = ORNAMENT.matcher(plain).replaceAll(" ");
        return Normalizer.normalize(letters, Normalizer.Form.NFC).strip();
    }

    /** Without a handle's sign, ornaments around it and a counter. */
    private static String core(String visible) {
        String bare = EDGE.matcher(visible).replaceAll("");
        return EDGE.matcher(bare.replaceFirst(COUNTER, "")).replaceAll("");
    }
}
