package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.SecretText;

/**
 * The secrets by which a person comes back to a conversation: one in the link of a letter, by which all of it is read, and one in the address
 * of an answer, by which something is added and nothing is read. Both are made from the person's key and kept nowhere: once the key is gone
 * nobody can make or check them again.
 */
@ApplicationScoped
class ThreadLinks {
    /** 128 bits, in letters that no mail program changes. */
    private static final int BYTES = 16;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private final FieldCipher cipher;
    private final MessageThreads threads;

    @Inject
    ThreadLinks(FieldCipher cipher, MessageThreads threads) {
        this.cipher = cipher;
        this.threads = threads;
    }

    /** The secrets of a conversation, which lead to it from now on; empty where the person was erased. */
    Optional<Secrets> of(MessageThread thread) {
        String place = thread.id() + " " + thread.edition();
        return cipher.digest(thread.person(), "message_thread.link", place)
                .flatMap(link -> cipher.digest(thread.person(), "message_thread.reply", place)
                        .map(reply ->
                                noted(thread, new Secrets(new SecretText(link), new SecretText(address(reply))))));
    }

    private Secrets noted(MessageThread thread, Secrets secrets) {
        threads.findBy(thread.id(), secrets.link(), secrets.reply());
        return secrets;
    }

    private static String address(String digest) {
        return letters(Base64.getUrlDecoder().decode(digest));
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

    /**
     * The secrets of a conversation.
     *
     * @param link  by which it is read
     * @param reply by which an e-mail is added
     */
    record Secrets(SecretText link, SecretText reply) {}
}
