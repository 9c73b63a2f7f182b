package dev.nightshift;

import dev.nightshift.command.MissingPartException;
import dev.nightshift.shop.order.Notice.Key;
import dev.nightshift.shop.order.ProductNames;
import dev.nightshift.shop.shopify.ShopifyWebhook;
import dev.nightshift.shop.stripe.StripeWebhook;
import dev.nightshift.shop.webhook.Secrets;
import dev.nightshift.shop.webhook.Webhook;
import dev.nightshift.shop.woocommerce.WooCommerceWebhook;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/**
 * Which shop systems may tell of orders, and what they call the products; {@code docs/webhooks.md} describes the file.
 *
 * @param readers by platform; a platform without a secret is closed
 */
record WebhookSettings(Map<String, Webhook.Reader> readers, ProductNames names) {
    /** Nobody may. */
    static final WebhookSettings NONE = new WebhookSettings(Map.of(), ProductNames.USUAL);

    private static final Map<String, Function<Secrets, Webhook.Reader>> PLATFORMS = Map.of(
            "shopify", ShopifyWebhook::new,
            "woocommerce", WooCommerceWebhook::new,
            "stripe", StripeWebhook::new);
    private static final String PRODUCT = "product.";

    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rw-rw-");

    /** A platform may have this many secrets at once. */
    private static final int MOST_SECRETS = 9;

    WebhookSettings {
        readers = Map.copyOf(readers);
    }

    /**
     * Reads a file of properties, if there is one, and the environment.
     *
     * @param environment a variable's value
     * @throws MissingPartException when something in it can't be used; the message shows no secret
     */
    static WebhookSettings read(Optional<Path> file, Function<String, Optional<String>> environment) {
        Properties written = file.map(WebhookSettings::load).orElseGet(Properties::new);
        Map<String, Webhook.Reader> readers = new HashMap<>();
        PLATFORMS.forEach((platform, reader) -> {
            List<String> secrets = secrets(platform, written, environment);
            if (!secrets.isEmpty()) {
                readers.put(platform, reader.apply(proven(platform, secrets)));
            }
        });
        return new WebhookSettings(readers, new ProductNames(order(written), products(written)));
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            requireOwn(file, properties);
            return properties;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new MissingPartException("the webhook secrets in " + file + " can't be read");
        }
    }

    /** Secrets in a file lie there plainly, so nobody else may read it; what a file system doesn't tell isn't asked. */
    private static void requireOwn(Path file, Properties written) throws IOException {
        boolean secret = written.stringPropertyNames().stream().anyMatch(name -> name.contains(".secret"));
        PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (secret
                && rights != null
                && rights.readAttributes().permissions().stream().anyMatch(OTHERS::contains)) {
            throw new MissingPartException(
                    "Others on this machine can read the webhook secrets in " + file
                            + ": chmod 600 it, or keep them sealed instead (./nightshift secrets set NIGHTSHIFT_SHOPIFY_SECRET).");
        }
    }

    /** {@code shopify.secret}, {@code shopify.secret.2} ... and NIGHTSHIFT_SHOPIFY_SECRET, NIGHTSHIFT_SHOPIFY_SECRET_2 ... */
    private static List<String> secrets(
            String platform, Properties written, Function<String, Optional<String>> environment) {
        String variable = "NIGHTSHIFT_" + platform.toUpperCase(Locale.ROOT) + "_SECRET";
        List<String> secrets = new ArrayList<>();
        for (int i = 1; i <= MOST_SECRETS; i++) {
            Optional.ofNullable(written.getProperty(platform + ".secret" + (i == 1 ? "" : "." + i)))
                    .ifPresent(secrets::add);
            environment.apply(variable + (i == 1 ? "" : "_" + i)).ifPresent(secrets::add);
        }
        return secrets;
    }

    private static Secrets proven(String platform, List<String> secrets) {
        try {
            return new Secrets(secrets.stream().map(String::strip).toList());
        } catch (IllegalArgumentException empty) {
            throw new MissingPartException("a webhook secret of " + platform + " is empty");
        }
    }

    private static List<Key.Type> order(Properties written) {
        String names = written.getProperty("match", "sku, variant, product");
        try {
            return Arrays.stream(names.split(","))
                    .map(name -> Key.Type.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                    .toList();
        } catch (IllegalArgumentException unknown) {
            throw new MissingPartException("match lists sku, variant and product, in the order they are to be tried");
        }
    }

    private static Map<String, String> products(Properties written) {
        Map<String, String> products = new HashMap<>();
        written.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PRODUCT))
                .forEach(name -> products.put(
                        name.substring(PRODUCT.length()),
                        written.getProperty(name, "").strip()));
        return products;
    }

    /** Never shows a secret. */
    @Override
    public String toString() {
        return "WebhookSettings" + readers.keySet();
    }
}
