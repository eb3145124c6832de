package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/**
 * The secrets by which a person comes back to a conversation: one in the link of a letter, by which all of it is read, and one in the address
 * of an answer, by which something is added and nothing is read. Both are made from the person's key and kept nowhere: once the key is gone
 * nobody can make or check them again. That of an address names the association, since a mailbox serves all of them.
 */
@ApplicationScoped
class ThreadLinks {
    /** Of a secret in an address: 128 bits in letters that no mail program changes. */
    private static final int REPLY = 26;

    private static final int ASSOCIATION = 26;
    private static final int BYTES = 16;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private final FieldCipher cipher;
    private final MessageThreads threads;
    private final TenantDirectory directory;

    @Inject
    ThreadLinks(FieldCipher cipher, MessageThreads threads, TenantDirectory directory) {
        this.cipher = cipher;
        this.threads = threads;
        this.directory = directory;
    }

    /** The secrets of a conversation, which lead to it from now on; empty where the person was erased. */
    Optional<Secrets> of(MessageThread thread) {
        String place = thread.id() + " " + thread.edition();
        return cipher.digest(thread.person(), "message_thread.link", place)
                .flatMap(link -> cipher.digest(thread.person(), "message_thread.reply", place)
                        .map(reply -> noted(thread, new Secrets(new SecretText(link), new SecretText(address(reply))))));
    }

    private Secrets noted(MessageThread thread, Secrets secrets) {
        threads.findBy(thread.id(), secrets.link(), secrets.reply());
        return secrets;
    }

    /** Whose association an address's secret names; empty where it is none. */
    Optional<Tenant> association(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        if (lower.length() != ASSOCIATION + REPLY || !lower.chars().allMatch(one -> LETTERS.indexOf(one) >= 0)) {
            return Optional.empty();
        }
        return directory.byId(id(lower.substring(0, ASSOCIATION)));
    }

    private static String address(String digest) {
        byte[] bytes = Base64.getUrlDecoder().decode(digest);
        UUID tenant = TenantContext.required().id();
        byte[] association = ByteBuffer.allocate(BYTES)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .array();
        return letters(association) + letters(bytes);
    }

    /** The first 128 bits, five to a letter. */
    static String letters(byte[] bytes) {
        StringBuilder letters = new StringBuilder();
        for (int bit = 0; bit < BYTES * Byte.SIZE; bit += 5) {
            int value = 0;
            for (int i = bit; i < bit + 5; i++) {
                value = value << 1 | (i < BYTES * Byte.SIZE ? bytes[i / Byte.SIZE] >> 7 - i % Byte.SIZE & 1 : 0);
            }
            letters.append(LETTERS.charAt(value));
        }
        return letters.toString();
    }

    private static UUID id(String letters) {
        byte[] bytes = new byte[BYTES];
        for (int bit = 0; bit < BYTES * Byte.SIZE; bit++) {
            int value = LETTERS.indexOf(letters.charAt(bit / 5));
            bytes[bit / Byte.SIZE] |= (byte) ((value >> 4 - bit % 5 & 1) << 7 - bit % Byte.SIZE);
        }
        ByteBuffer read = ByteBuffer.wrap(bytes);
        return new UUID(read.getLong(), read.getLong());
    }

    /**
     * The secrets of a conversation.
     *
     * @param link  by which it is read
     * @param reply by which an e-mail is added
     */
    record Secrets(SecretText link, SecretText reply) {}
}
