package dev.nightshift.voice.espeak;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.nightshift.voice.espeak.Reply.Event;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * libespeak-ng through the foreign function API; see its header {@code speak_lib.h} for the meaning of the numbers. Runs
 * in the child process only. One thread.
 */
final class EspeakLibrary {
    private static final List<String> NAMES = List.of(
            "libespeak-ng.so.1", "libespeak-ng.so", "libespeak-ng.1.dylib", "libespeak-ng.dylib", "libespeak-ng.dll");

    private static final int SYNCHRONOUS = 2;
    private static final int PHONE_EVENTS_IN_IPA = 1 | 2;
    private static final int RATE = 1;
    private static final int PITCH = 3;
    private static final int RANGE = 4;
    private static final int BY_CHARACTER = 1;
    private static final int UTF_8 = 1;

    private static final int WORD = 1;
    private static final int PHONE = 7;
    private static final int EVENT_BYTES = 40;

    private final Linker linker = Linker.nativeLinker();
    private final SymbolLookup symbols;
    private final MethodHandle setVoice;
    private final MethodHandle setParameter;
    private final MethodHandle synthesise;
    private final int samplesASecond;

    private final Sound sound = new Sound();

    private static final class Sound {
        private short[] samples = new short[0];
        private final List<Event> events = new ArrayList<>();
    }

    /** @throws UnsatisfiedLinkError when the library or its data is not installed */
    EspeakLibrary() {
        symbols = find();
        setVoice = function("espeak_SetVoiceByName", ADDRESS);
        setParameter = function("espeak_SetParameter", JAVA_INT, JAVA_INT, JAVA_INT);
        synthesise = function(
                "espeak_Synth",
                ADDRESS,
                ValueLayout.JAVA_LONG,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                JAVA_INT,
                ADDRESS,
                ADDRESS);
        samplesASecond = call(
                function("espeak_Initialize", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT),
                SYNCHRONOUS,
                0,
                MemorySegment.NULL,
                PHONE_EVENTS_IN_IPA);
        if (samplesASecond <= 0) throw new UnsatisfiedLinkError("espeak-ng found no data files");
        listen();
    }

    private static SymbolLookup find() {
        for (String name : NAMES) {
            try {
                return SymbolLookup.libraryLookup(name, Arena.global());
            } catch (IllegalArgumentException notThisName) {
                continue;
            }
        }
        throw new UnsatisfiedLinkError("libespeak-ng is not installed");
    }

    Reply speak(Request request) {
        sound.samples = new short[0];
        sound.events.clear();
        try (Arena arena = Arena.ofConfined()) {
            if (call(setVoice, arena.allocateFrom(request.voice())) != 0) {
                return new Reply.Failed("espeak-ng has no voice " + request.voice());
            }
            call(setParameter, RATE, request.wordsAMinute(), 0);
            call(setParameter, PITCH, request.pitch(), 0);
            call(setParameter, RANGE, request.range(), 0);
            MemorySegment text = arena.allocateFrom(request.text());
            int error = call(
                    synthesise,
                    text,
                    text.byteSize(),
                    0,
                    BY_CHARACTER,
                    0,
                    UTF_8,
                    MemorySegment.NULL,
                    MemorySegment.NULL);
            return error == 0
                    ? new Reply.Spoken(samplesASecond, sound.samples, List.copyOf(sound.events))
                    : new Reply.Failed("espeak-ng gave up with error " + error);
        }
    }

    /** Called back by the library with each piece of sound. */
    private int hear(MemorySegment wave, int count, MemorySegment events) {
        if (!wave.equals(MemorySegment.NULL) && count > 0) append(wave.reinterpret(2L * count), count);
        MemorySegment all = events.reinterpret(Long.MAX_VALUE);
        for (long at = 0; all.get(JAVA_INT, at) != 0; at += EVENT_BYTES) note(all.asSlice(at, EVENT_BYTES));
        return sound.samples.length > Reply.MOST_SAMPLES || sound.events.size() > Reply.MOST_EVENTS ? 1 : 0;
    }

    private void append(MemorySegment wave, int count) {
        int before = sound.samples.length;
        sound.samples = java.util.Arrays.copyOf(sound.samples, before + count);
        MemorySegment.copy(wave, JAVA_SHORT, 0, sound.samples, before, count);
    }

    private void note(MemorySegment event) {
        int type = event.get(JAVA_INT, 0);
        int sample = (int) (event.get(JAVA_INT, 16) * (long) samplesASecond / 1_000);
        if (type == PHONE) {
            sound.events.add(new Event.PhoneStarts(sample, string(event.asSlice(32, 8))));
        } else if (type == WORD) {
            sound.events.add(new Event.WordStarts(sample, event.get(JAVA_INT, 8) - 1, event.get(JAVA_INT, 12)));
        }
    }

    private static String string(MemorySegment bytes) {
        byte[] all = bytes.toArray(ValueLayout.JAVA_BYTE);
        int length = 0;
        while (length < all.length && all[length] != 0) length++;
        return new String(all, 0, length, StandardCharsets.UTF_8);
    }

    private void listen() {
        try {
            MethodHandle hear = MethodHandles.lookup()
                    .bind(
                            this,
                            "hear",
                            MethodType.methodType(int.class, MemorySegment.class, int.class, MemorySegment.class));
            MemorySegment callback = linker.upcallStub(
                    hear, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS), Arena.global());
            linker.downcallHandle(
                            symbols.find("espeak_SetSynthCallback").orElseThrow(), FunctionDescriptor.ofVoid(ADDRESS))
                    .invokeWithArguments(callback);
        } catch (Throwable broken) {
            throw new IllegalStateException("espeak-ng cannot call back", broken);
        }
    }

    private MethodHandle function(String name, ValueLayout... parameters) {
        return linker.downcallHandle(symbols.find(name).orElseThrow(), FunctionDescriptor.of(JAVA_INT, parameters));
    }

    private static int call(MethodHandle function, Object... arguments) {
        try {
            return (int) function.invokeWithArguments(arguments);
        } catch (Throwable broken) {
            throw new IllegalStateException("espeak-ng cannot be called", broken);
        }
    }
}
