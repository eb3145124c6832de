package org.teranga.tenantadmin.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a message proves that it comes from here and is not an old one: {@code t=<seconds>,v1=<HMAC-SHA-256 of "<seconds>.<body>" in hex>},
 * with the secret as it was shown. While a secret is being replaced there are two, each with its own {@code v1}; one that agrees is enough.
 */
final class Signature {
    static final String HEADER = "Teranga-Signature";

    private static final String MAC = "HmacSHA256";

    private Signature() {}

    static String of(List<String> secrets, Instant at, String body) {
        long seconds = at.getEpochSecond();
        return "t=" + seconds
                + secrets.stream()
                        .map(secret -> ",v1=" + mac(secret, seconds + "." + body))
                        .collect(Collectors.joining());
    }

    private static String mac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + MAC, impossible);
        }
    }
}
