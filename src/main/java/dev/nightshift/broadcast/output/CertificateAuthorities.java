package dev.nightshift.broadcast.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where operating systems keep the certificates they trust, as one PEM file. */
final class CertificateAuthorities {
    private static final List<Path> KNOWN = List.of(
            Path.of("/etc/ssl/certs/ca-certificates.crt"),
            Path.of("/etc/pki/tls/certs/ca-bundle.crt"),
            Path.of("/etc/ssl/ca-bundle.pem"),
            Path.of("/etc/ssl/cert.pem"));

    private CertificateAuthorities() {}

    static Optional<Path> ofThisMachine() {
        return KNOWN.stream().filter(Files::isReadable).findFirst();
    }
}
