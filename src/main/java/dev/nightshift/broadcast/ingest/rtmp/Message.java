package dev.nightshift.broadcast.ingest.rtmp;

/**
 * One message of a connection.
 *
 * @param type of RTMP's message types
 * @param millis time stamp
 * @param stream message stream, 0 for the connection itself
 * @param payload not changed afterwards
 */
record Message(int type, long millis, int stream, byte[] payload) {
    static final int CHUNK_SIZE = 1;
    static final int ACKNOWLEDGEMENT = 3;
    static final int WINDOW = 5;
    static final int BANDWIDTH = 6;
    static final int AUDIO = 8;
    static final int VIDEO = 9;
    static final int COMMAND = 20;
}
