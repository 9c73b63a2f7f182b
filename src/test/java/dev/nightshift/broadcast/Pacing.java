package dev.nightshift.broadcast;

/** Sends a program to a live broadcast as fast as its encoder takes it, so that nothing is dropped. */
final class Pacing {
    private Pacing() {}

    static void send(TestProgram program, Broadcast broadcast, int frames) throws InterruptedException {
        send(program, broadcast, 0, frames);
    }

    static void send(TestProgram program, Broadcast broadcast, int from, int to) throws InterruptedException {
        long before = broadcast.stats().frames();
        for (int number = from; number < to; number++) {
            program.send(broadcast, number, number + 1);
            long sent = before + number + 1 - from;
            Await.until("the encoder has caught up", () -> broadcast.stats().frames() >= sent);
        }
    }
}
