package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.inbox.Inbox;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.sms.ArrivedText.Part;
import org.teranga.platform.sms.segment.SmsText;

/** Parts of long messages wait here for the others; after an hour what has come is handed on without them. */
@ApplicationScoped
public class TextParts {
    private static final String PURPOSE = "text part";
    private static final String MISSING = " … ";
    private static final int HEAD = 2;

    private final SystemDatabase database;
    private final PlatformCipher cipher;
    private final Inbox inbox;

    @Inject
    public TextParts(SystemDatabase database, PlatformCipher cipher, Inbox inbox) {
        this.database = database;
        this.cipher = cipher;
        this.inbox = inbox;
    }

    void keep(TextThread thread, ArrivedText arrived, Part part) {
        String message = cipher.mark(
                PURPOSE,
                String.join(
                        " ",
                        thread.tenantId().toString(),
                        arrived.phone().e164(),
                        TextThreads.plain(arrived.number()),
                        part.reference() + " " + part.of()));
        database.inOne(one -> {
            one.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) held")
                    .bind("name", message)
                    .any();
            one.sql("insert into platform.text_part (message, part, parts, tenant_id, sealed)"
                            + " values (:message, :part, :parts, :tenant, :sealed)"
                            + " on conflict (message, part) do update set sealed = excluded.sealed, came_at = now()")
                    .bind("message", message)
                    .bind("part", part.number())
                    .bind("parts", part.of())
                    .bind("tenant", thread.tenantId())
                    .bind("sealed", cipher.encrypt(PURPOSE, thread.tenantId(), packed(thread, arrived)))
                    .update();
            List<Kept> kept = kept(one, message);
            if (kept.size() == part.of()) {
                handOn(one, message, kept);
            }
            return true;
        });
    }

    /** What has waited for longer than this waits for no more parts. */
    void handOnOlder(Duration than) {
        for (Message one : database.sql("select distinct message from platform.text_part"
                        + " where came_at < now() - :age * interval '1 second'")
                .bind("age", than.toSeconds())
                .list(Message.class)) {
            database.inOne(statements -> {
                List<Kept> kept = kept(statements, one.message());
                if (!kept.isEmpty()) {
                    handOn(statements, one.message(), kept);
                }
                return true;
            });
        }
    }

    private static List<Kept> kept(Database one, String message) {
        return one.sql("select part, parts, tenant_id, sealed from platform.text_part where message = :message"
                        + " order by part for update")
                .bind("message", message)
                .list(Kept.class);
    }

    private void handOn(Database one, String message, List<Kept> kept) {
        UUID tenant = kept.getFirst().tenantId();
        Arrived head = unpacked(cipher.decrypt(PURPOSE, tenant, kept.getFirst().sealed()));
        inbox.keep(
                one,
                IncomingText.of(new TextThread(tenant, head.person(), head.language()), head.phone(), joined(kept)));
        one.sql("delete from platform.text_part where message = :message")
                .bind("message", message)
                .update();
    }

    /** Bytes are joined before they are read: telephones cut characters in two. */
    private String joined(List<Kept> kept) {
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream together = new ByteArrayOutputStream();
        byte coding = 0;
        int next = 1;
        for (Kept part : kept) {
            Arrived arrived = unpacked(cipher.decrypt(PURPOSE, part.tenantId(), part.sealed()));
            coding = arrived.coding();
            if (part.part() != next) {
                text.append(SmsText.read(coding, together.toByteArray())).append(MISSING);
                together.reset();
            }
            together.writeBytes(arrived.bytes());
            next = part.part() + 1;
        }
        text.append(SmsText.read(coding, together.toByteArray()));
        return next <= kept.getFirst().parts() ? text.append(MISSING).toString() : text.toString();
    }

    private static byte[] packed(TextThread thread, ArrivedText arrived) {
        byte[] head = String.join(
                        "\0",
                        thread.person().toString(),
                        thread.language(),
                        arrived.phone().e164())
                .getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(HEAD + head.length + arrived.bytes().length)
                .put(arrived.coding())
                .put((byte) head.length)
                .put(head)
                .put(arrived.bytes())
                .array();
    }

    private static Arrived unpacked(byte[] packed) {
        ByteBuffer buffer = ByteBuffer.wrap(packed);
        byte coding = buffer.get();
        byte[] head = new byte[buffer.get()];
        buffer.get(head);
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        String[] parts = new String(head, StandardCharsets.UTF_8).split("\0");
        return new Arrived(UUID.fromString(parts[0]), parts[1], new PhoneNumber(parts[2]), coding, bytes);
    }

    private record Arrived(UUID person, String language, PhoneNumber phone, byte coding, byte[] bytes) {}

    private record Kept(int part, int parts, UUID tenantId, byte[] sealed) {}

    private record Message(String message) {}
}
