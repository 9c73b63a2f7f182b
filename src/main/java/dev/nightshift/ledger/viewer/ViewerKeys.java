package dev.nightshift.ledger.viewer;

import dev.nightshift.talent.vault.Strongbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The viewers of one show: their pseudonyms (HMAC-SHA256 under the show's salt, 16 bytes) and keys. Destroying a key makes
 * all that its viewer wrote unreadable and changes nothing in the chain. Another process may destroy keys meanwhile. One
 * thread.
 */
public final class ViewerKeys implements AutoCloseable {
    /** Texts. An export holds the keys of this use. */
    private static final String WORDS = "words";
    /** Names and the platform's ids. */
    private static final String WHO = "who";

    private final SlotFile file;
    private final byte[] show;
    private final SecureRandom chance;
    private final Map<String, Integer> newest = new HashMap<>();

    /**
     * Opens the keys of a show, or begins them.
     *
     * @param box of the installation
     * @param show its name, to which everything is bound
     */
    public ViewerKeys(Path file, Strongbox box, String show, SecureRandom chance) throws IOException {
        this.show = show.getBytes(StandardCharsets.UTF_8);
        this.file = new SlotFile(file, box, this.show, chance);
        this.chance = chance;
        for (int slot = 0; slot < this.file.slots(); slot++) {
            newest.put(this.file.viewer(slot), slot);
        }
    }

    /** The pseudonym of a viewer in this show; always the same. */
    public String pseudonym(String viewer) {
        return hmac("viewer " + viewer, SlotFile.PSEUDONYM);
    }

    /** The pseudonym of a comment: platforms' ids may tell who wrote. */
    public String comment(String id) {
        return hmac("comment " + id, 8);
    }

    /** Seals a text so that it can be read only while the keys of all these viewers are there. */
    public Sealed sealWords(List<String> pseudonyms, String text) throws IOException {
        return seal(pseudonyms, text, WORDS);
    }

    /** Seals who somebody is. */
    public Sealed sealWho(String pseudonym, String text) throws IOException {
        return seal(List.of(pseudonym), text, WHO);
    }

    /** A sealed text and whose keys open it. */
    public record Sealed(List<Slot> by, String box) {}

    /** A text; empty when a key was destroyed. */
    public Optional<String> openWords(List<Slot> by, String box) throws IOException {
        return open(by, box, WORDS);
    }

    /** Who somebody is; empty when the key was destroyed. */
    public Optional<String> openWho(List<Slot> by, String box) throws IOException {
        return open(by, box, WHO);
    }

    /** Destroys all keys of a viewer. @return how many there were */
    public int erase(String viewer, Instant now) throws IOException {
        String pseudonym = pseudonym(viewer);
        int destroyed = 0;
        for (int slot = 0; slot < file.slots(); slot++) {
            if (file.viewer(slot).equals(pseudonym) && file.stands(slot)) {
                file.destroy(slot, now);
                destroyed++;
            }
        }
        return destroyed;
    }

    /** The keys that open texts, by slot; those that were destroyed are missing. They open no name. */
    public Map<Integer, byte[]> forExport() throws IOException {
        Map<Integer, byte[]> keys = new TreeMap<>();
        for (int slot = 0; slot < file.slots(); slot++) {
            Optional<byte[]> key = file.key(slot);
            if (key.isPresent()) {
                keys.put(slot, WordsKey.of(key.get(), WORDS).bytes());
            }
        }
        return keys;
    }

    /** Returns when all keys are on the disk. */
    public void force() throws IOException {
        file.force();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private Sealed seal(List<String> pseudonyms, String text, String use) throws IOException {
        List<Slot> by = new ArrayList<>();
        List<WordsKey> keys = new ArrayList<>();
        for (String pseudonym : pseudonyms) {
            int slot = standing(pseudonym);
            by.add(new Slot(slot, pseudonym));
            keys.add(WordsKey.of(file.key(slot).orElseThrow(), use));
        }
        return new Sealed(by, WordsKey.all(keys).seal(text, show, chance));
    }

    private Optional<String> open(List<Slot> by, String box, String use) throws IOException {
        List<WordsKey> keys = new ArrayList<>();
        for (Slot slot : by) {
            Optional<byte[]> key = file.key(slot.number());
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(WordsKey.of(key.get(), use));
        }
        return WordsKey.all(keys).open(box, show);
    }

    /** Who was erased and writes again gets a new key. */
    private int standing(String pseudonym) throws IOException {
        Integer known = newest.get(pseudonym);
        if (known != null && file.stands(known)) {
            return known;
        }
        int slot = file.add(pseudonym);
        newest.put(pseudonym, slot);
        return slot;
    }

    private String hmac(String what, int bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(file.showsSalt(), "HmacSHA256"));
            byte[] all = mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(all, bytes));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", missing);
        }
    }
}
