package dev.nightshift.script;

import dev.nightshift.script.speech.Normaliser;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;

/** Writes runs of show. Immutable, any thread. */
public final class ScriptWriter {
    private final Phrasings phrasings;
    private final Normaliser normaliser;

    private ScriptWriter(Phrasings phrasings, Normaliser normaliser) {
        this.phrasings = phrasings;
        this.normaliser = normaliser;
    }

    /** A writer with the phrasings that come with the program. */
    public static ScriptWriter of(Language language) {
        return new ScriptWriter(PhrasingFile.standard(language), Normaliser.of(language));
    }

    /**
     * A writer with a merchant's own phrasings.
     *
     * @param name of the file, for messages
     * @param yaml its content, with every occasion of the files below {@code /scripts}
     * @throws PhrasingException naming file, key and reason
     */
    public static ScriptWriter of(Language language, String name, String yaml) {
        return new ScriptWriter(PhrasingFile.read(language, name, yaml), Normaliser.of(language));
    }

    /** The endless run of show of a catalogue; the same for the same catalogue and seed. */
    public RunOfShow write(Catalogue catalogue, long seed) {
        return new RunOfShow(catalogue, phrasings, new LineWriter(catalogue, phrasings, normaliser), seed);
    }
}
