package dev.nightshift.broadcast.ingest;

import dev.nightshift.broadcast.encode.FfmpegException;
import dev.nightshift.broadcast.ingest.rtmp.Publishing;
import dev.nightshift.broadcast.output.StreamKey;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for programmes that publish, one thread for all and one for each; lets one at a time on. */
final class IngestListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IngestListener.class);
    /** A publisher that says nothing for so long is gone. */
    private static final int SILENCE_MILLIS = 3_000;
    /** Connections that have not shown their key yet. */
    private static final int WAITING = 4;

    private static final int BUFFER = 1 << 16;

    private final ServerSocket server;
    private final StreamKey key;
    private final FeedBuffer buffer;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final Semaphore places = new Semaphore(WAITING + 1);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong turnedAway = new AtomicLong();
    private final Thread thread;
    private volatile IngestStatus status = new IngestStatus.Waiting("");

    IngestListener(InetSocketAddress address, StreamKey key, FeedBuffer buffer) throws IOException {
        this.key = key;
        this.buffer = buffer;
        this.server = new ServerSocket();
        this.server.setReuseAddress(true);
        this.server.bind(address, WAITING);
        this.thread = Thread.ofPlatform().name("ingest").start(this::listen);
    }

    int port() {
        return server.getLocalPort();
    }

    IngestStatus status() {
        return status;
    }

    /** Connections that had no place, no key or no RTMP. */
    long turnedAway() {
        return turnedAway.get();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
            thread.join();
            places.acquire(WAITING + 1);
        } catch (IOException gone) {
            LOG.debug("a connection was gone already", gone);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                receive(server.accept());
            } catch (IOException closed) {
                LOG.debug("the ingest stopped listening", closed);
            }
        }
    }

    private void receive(Socket socket) throws IOException {
        if (!places.tryAcquire()) {
            turnedAway.incrementAndGet();
            socket.close();
            return;
        }
        open.add(socket);
        Thread.ofPlatform().name("ingest-feed").start(() -> {
            try (socket) {
                serve(socket);
            } catch (IOException | FfmpegException | FeedDecoder.UnknownCodecException ended) {
                LOG.info("a camera's connection ended: {}", ended.toString());
            } finally {
                open.remove(socket);
                places.release();
            }
        });
    }

    private void serve(Socket socket) throws IOException {
        socket.setSoTimeout(SILENCE_MILLIS);
        socket.setTcpNoDelay(true);
        Publishing publishing =
                new Publishing(new BufferedInputStream(socket.getInputStream(), BUFFER), socket.getOutputStream());
        if (!publishing.knows(key.secret())) {
            turnedAway.incrementAndGet();
            status = status instanceof IngestStatus.Receiving
                    ? status
                    : new IngestStatus.Waiting("somebody sent a wrong key");
        } else if (!taken.compareAndSet(false, true)) {
            turnedAway.incrementAndGet();
            publishing.refuse("Another camera is on already.");
        } else {
            takeIn(publishing);
        }
    }

    private void takeIn(Publishing publishing) throws IOException {
        String why = "the camera hung up";
        buffer.restart();
        try (FeedDecoder decoder = new FeedDecoder(buffer, now -> status = now)) {
            publishing.accept();
            publishing.receive(decoder);
        } catch (EOFException gone) {
            LOG.info("a camera hung up without a word");
        } catch (IOException lost) {
            why = "the connection broke off";
            throw lost;
        } catch (FfmpegException | FeedDecoder.UnknownCodecException undecodable) {
            why = String.valueOf(undecodable.getMessage());
            throw undecodable;
        } finally {
            status = new IngestStatus.Waiting(why);
            taken.set(false);
        }
    }
}
