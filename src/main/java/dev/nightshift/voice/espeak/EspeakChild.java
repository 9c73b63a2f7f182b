package dev.nightshift.voice.espeak;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.function.Function;

/**
 * The child process: reads {@link Request}s from standard input and answers each with one {@link Reply} on standard
 * output, until the input ends, which it does when the parent goes.
 */
final class EspeakChild {
    private EspeakChild() {}

    static void main() throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        Function<Request, Reply> speak = speaker();
        try {
            while (true) speak.apply(Request.read(in)).write(out);
        } catch (EOFException parentIsGone) {
            out.flush();
        }
    }

    /** Without the library every request is answered with the reason. */
    private static Function<Request, Reply> speaker() {
        try {
            return new EspeakLibrary()::speak;
        } catch (UnsatisfiedLinkError missing) {
            return request -> new Reply.Failed(String.valueOf(missing.getMessage()));
        }
    }
}
