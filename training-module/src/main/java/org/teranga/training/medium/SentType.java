package org.teranga.training.medium;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file that was sent is, by its first bytes: what it is called says nothing. */
enum SentType {
    MP4(Medium.Kind.VIDEO, "video/mp4"),
    WEBM(Medium.Kind.VIDEO, "video/webm"),
    M4A(Medium.Kind.AUDIO, "audio/mp4"),
    MP3(Medium.Kind.AUDIO, "audio/mpeg"),
    OGG(Medium.Kind.AUDIO, "audio/ogg"),
    PDF(Medium.Kind.FILE, "application/pdf");

    private static final int HEAD = 12;

    private final Medium.Kind kind;
    private final String type;

    SentType(Medium.Kind kind, String type) {
        this.kind = kind;
        this.type = type;
    }

    Medium.Kind kind() {
        return kind;
    }

    String type() {
        return type;
    }

    /** Empty for what is none of them. */
    static Optional<SentType> of(byte[] file) {
        if (file.length < HEAD) {
            return Optional.empty();
        }
        String head = new String(file, 0, HEAD, StandardCharsets.ISO_8859_1);
        if (head.startsWith("ftyp", 4)) {
            return Optional.of(head.startsWith("M4A", 8) ? M4A : MP4);
        }
        if (head.startsWith("\u001aE\u00df\u00a3")) {
            return Optional.of(WEBM);
        }
        if (head.startsWith("OggS")) {
            return Optional.of(OGG);
        }
        if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        boolean frame = head.charAt(0) == 0xff && (head.charAt(1) & 0xe0) == 0xe0;
        return head.startsWith("ID3") || frame ? Optional.of(MP3) : Optional.empty();
    }
}
