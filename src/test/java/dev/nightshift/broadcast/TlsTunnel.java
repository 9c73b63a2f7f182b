package dev.nightshift.broadcast;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** TLS in front of a plain server on loopback, with a certificate of its own making. */
final class TlsTunnel implements AutoCloseable {
    private static final String PASSWORD = "changeit";
    private final SSLServerSocket server;
    private final Path certificate;

    TlsTunnel(Path folder, int plainPort) throws IOException, InterruptedException, GeneralSecurityException {
        Path keys = folder.resolve("keys.p12");
        certificate = folder.resolve("certificate.pem");
        keytool(keys, "-genkeypair", "-keyalg", "RSA", "-dname", "CN=127.0.0.1", "-ext", "san=ip:127.0.0.1");
        keytool(keys, "-exportcert", "-rfc", "-file", certificate.toString());
        server = (SSLServerSocket)
                context(keys).getServerSocketFactory().createServerSocket(0, 4, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> accept(plainPort));
    }

    int port() {
        return server.getLocalPort();
    }

    /** The certificate as PEM. */
    Path certificate() {
        return certificate;
    }

    private static void keytool(Path keys, String... command) throws IOException, InterruptedException {
        List<String> all = new java.util.ArrayList<>(List.of(System.getProperty("java.home") + "/bin/keytool"));
        all.addAll(List.of(command));
        all.addAll(List.of("-alias", "server", "-keystore", keys.toString(), "-storepass", PASSWORD));
        Programs.run(all);
    }

    private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private void accept(int plainPort) {
        try {
            while (true) {
                Socket outside = server.accept();
                Socket inside = new Socket(InetAddress.getLoopbackAddress(), plainPort);
                Thread.ofVirtual().start(() -> copy(outside, inside));
                Thread.ofVirtual().start(() -> copy(inside, outside));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            // either side has gone, or did not like the other's certificate
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
