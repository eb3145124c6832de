package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.privacy.PlatformCipher;

/**
 * Which association wrote to a telephone last, from which of our numbers: what comes back is for that one and no other. Many associations
 * share one number; one that has a number of its own gets what comes to it, and nothing else.
 */
@ApplicationScoped
public class TextThreads {
    private static final Pattern NO_LETTER = Pattern.compile("[^0-9A-Za-z]+");

    private final SystemDatabase database;
    private final PlatformCipher cipher;
    private final Clock clock;

    @Inject
    public TextThreads(SystemDatabase database, PlatformCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Somebody is about to be written to. */
    public void writes(String number, PhoneNumber phone, TextThread thread) {
        database.sql("insert into platform.text_thread (number, phone, tenant_id, person, language, wrote_at)"
                        + " values (:number, :phone, :tenant, :person, :language, :now)"
                        + " on conflict (number, phone) do update set tenant_id = excluded.tenant_id,"
                        + " person = excluded.person, language = excluded.language, wrote_at = excluded.wrote_at")
                .bind("number", plain(number))
                .bind("phone", mark(phone))
                .bind("tenant", thread.tenantId())
                .bind("person", thread.person())
                .bind("language", thread.language())
                .bind("now", clock.instant())
                .update();
    }

    /** Who wrote last from this number of ours, or where nobody did, in the provider's own name. */
    public Optional<TextThread> of(String number, PhoneNumber phone) {
        return database.sql("select tenant_id, person, language from platform.text_thread"
                        + " where number in (:number, '') and phone = :phone order by number desc")
                .bind("number", plain(number))
                .bind("phone", mark(phone))
                .first(TextThread.class);
    }

    /** Nothing leads to these persons and numbers any more. */
    void forget(UUID tenant, Set<UUID> persons, Collection<PhoneNumber> phones) {
        List<String> marks = phones.stream().map(this::mark).toList();
        database.sql("delete from platform.text_thread where tenant_id = :tenant"
                        + " and (person = any (:persons) or phone = any (:phones))")
                .bind("tenant", tenant)
                .bindIds("persons", persons)
                .bindTexts("phones", marks)
                .update();
    }

    /** Forgets those who were written to longer ago. */
    void forget(Duration age) {
        database.sql("delete from platform.text_thread where wrote_at < :before")
                .bind("before", clock.instant().minus(age))
                .update();
    }

    private String mark(PhoneNumber phone) {
        return cipher.mark("text thread", phone.e164());
    }

    static String plain(String number) {
        return NO_LETTER.matcher(number).replaceAll("");
    }
}
