package dev.nightshift.shop.webhook;

/**
 * One request of a shop's system.
 *
 * @param body the bytes as they came: the signature is over them; nobody changes the array
 */
public record Delivery(byte[] body, Headers headers) {
    /** Never shows what was sent. */
    @Override
    public String toString() {
        return "Delivery[" + body.length + " bytes]";
    }
}
