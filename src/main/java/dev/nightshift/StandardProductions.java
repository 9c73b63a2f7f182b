package dev.nightshift;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.broadcast.ProgramSink;
import dev.nightshift.playout.GuestFeed;
import dev.nightshift.playout.Productions;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.stage.Compositor;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.text.Fonts;
import dev.nightshift.voice.Voice;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The parts that rooms of this process are made of.
 *
 * @param shop the catalogue on sale now
 * @param voice shared by all rooms
 * @param fonts shared by all rooms
 * @param pictures product pictures, shared by all rooms
 * @param size of the picture
 * @param casting who plays the hosts
 * @param sinks where a room's program goes
 * @param notice shown in the picture's heading
 * @param camera of whoever may go on in the host's place
 * @param guard keeps hosts from being drawn when they may not be
 */
record StandardProductions(
        Supplier<Catalogue> shop,
        Voice voice,
        Fonts fonts,
        Pictures pictures,
        ProgramSize size,
        Casting casting,
        Function<Setup, ProgramSink> sinks,
        Optional<String> notice,
        GuestFeed camera,
        UnaryOperator<Avatar> guard)
        implements Productions {

    /** Parts without a notice. */
    StandardProductions(
            Supplier<Catalogue> shop,
            Voice voice,
            Fonts fonts,
            Pictures pictures,
            ProgramSize size,
            Casting casting,
            Function<Setup, ProgramSink> sinks) {
        this(
                shop,
                voice,
                fonts,
                pictures,
                size,
                casting,
                sinks,
                Optional.empty(),
                GuestFeed.NONE,
                UnaryOperator.identity());
    }

    /** The same parts with a notice. */
    StandardProductions noting(Optional<String> words) {
        return new StandardProductions(shop, voice, fonts, pictures, size, casting, sinks, words, camera, guard);
    }

    @Override
    public Optional<String> notice(Setup setup) {
        return notice;
    }

    @Override
    public GuestFeed guest(Setup setup) {
        return camera;
    }

    @Override
    public Supplier<Catalogue> shop(Setup setup) {
        return shop;
    }

    @Override
    public Voice voice(Setup setup) {
        return voice;
    }

    @Override
    public Avatar avatar(Setup setup) {
        return guard.apply(casting.avatar(setup, size));
    }

    @Override
    public Compositor compositor(Setup setup) {
        return new Compositor(size, fonts, pictures, casting.backdrop());
    }

    @Override
    public ProgramSize size(Setup setup) {
        return size;
    }

    @Override
    public ProgramSink sink(Setup setup) {
        return sinks.apply(setup);
    }
}
