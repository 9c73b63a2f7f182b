package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.Parsed.quote;

import dev.nightshift.shop.feed.Parsed.Bad;
import dev.nightshift.shop.feed.Parsed.Good;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Addresses of pages and pictures. */
final class Links {
    private static final Pattern WEB = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);

    private Links() {}

    static boolean isWeb(String text) {
        return WEB.matcher(text).matches();
    }

    /** An {@code http} or {@code https} address with a host. */
    static Parsed<URI> parse(String text) {
        try {
            URI link = new URI(text.strip());
            return isWeb(text.strip()) && link.getHost() != null ? new Good<>(link) : bad(text);
        } catch (URISyntaxException wrong) {
            return bad(text);
        }
    }

    private static Parsed<URI> bad(String text) {
        return new Bad<>(
                quote(text) + " is not a web address", "Write the whole address, like https://shop.example/sofa");
    }
}
