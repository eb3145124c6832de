package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.privacy.SecretText;

/** The questions about applications that wait, in sealed words. They go when it is decided. */
@ApplicationScoped
class Questions {
    /** Whoever needs more than these should telephone. */
    private static final int MOST = 10;

    private static final String ASKED = "opening question";
    private static final String ANSWERED = "opening answer";
    private final SystemDatabase database;
    private final PlatformCipher cipher;

    @Inject
    Questions(SystemDatabase database, PlatformCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Adds one, with what is to happen in the same transaction; false where the application does not wait, or was asked enough. */
    boolean add(ApplicationQuestion question, SecretText link, Consumer<Database> beside) {
        return database.inOne(one -> {
            boolean added = one.sql("""
                            insert into admin.opening_question (application_id, asked_at, question, link_hash)
                            select a.id, :askedAt, :question, :link from admin.opening_application a
                            where a.id = :application and a.status = 'WAITING'
                                and (select count(*) from admin.opening_question q where q.application_id = a.id) < :most
                            """)
                            .bind("askedAt", question.askedAt())
                            .bind("question", sealed(ASKED, question.application(), question.words()))
                            .bind("link", link.hash())
                            .bind("application", question.application())
                            .bind("most", MOST)
                            .update()
                    == 1;
            if (added) {
                beside.accept(one);
            }
            return added;
        });
    }

    /** Those about an application, the oldest first. */
    List<ApplicationQuestion> of(UUID application) {
        return select("where q.application_id = :application order by q.asked_at")
                .bind("application", application)
                .list(Row.class)
                .stream()
                .map(this::question)
                .toList();
    }

    /** The one behind a link, as long as its application waits. */
    Optional<ApplicationQuestion> behind(SecretText link) {
        return select("join admin.opening_application a on a.id = q.application_id"
                        + " where q.link_hash = :link and a.status = 'WAITING'")
                .bind("link", link.hash())
                .first(Row.class)
                .map(this::question);
    }

    /** Of each application that was asked something, whether the last question is answered. */
    Map<UUID, Boolean> lastAnswered() {
        return database
                .sql("select distinct on (application_id) application_id, answered_at is not null as answered"
                        + " from admin.opening_question order by application_id, asked_at desc")
                .list(LastQuestion.class)
                .stream()
                .collect(Collectors.toMap(LastQuestion::applicationId, LastQuestion::answered));
    }

    /** Answers one, with what is said anew of the association; false where it is answered already, or decided. */
    boolean answer(ApplicationQuestion question, String answer, String name, LegalNumber number, Instant at) {
        return database.inOne(
                one -> write(one, question, answer, at) && correct(one, question.application(), name, number));
    }

    private boolean write(Database one, ApplicationQuestion question, String answer, Instant at) {
        return one.sql("""
                        update admin.opening_question q set answer = :answer, answered_at = :at
                        from admin.opening_application a
                        where a.id = q.application_id and a.status = 'WAITING'
                            and q.application_id = :application and q.asked_at = :askedAt and q.answered_at is null
                        """)
                        .bind("answer", sealed(ANSWERED, question.application(), answer))
                        .bind("at", at)
                        .bind("application", question.application())
                        .bind("askedAt", question.askedAt())
                        .update()
                == 1;
    }

    private static boolean correct(Database one, UUID application, String name, LegalNumber number) {
        return one.sql("update admin.opening_application set name = :name, legal_number = :number where id = :id")
                        .bind("name", name)
                        .bind("number", number.value())
                        .bind("id", application)
                        .update()
                == 1;
    }

    /** Forgets those about an application, in the transaction that decides it. */
    static void forget(Database one, UUID application) {
        one.sql("delete from admin.opening_question where application_id = :application")
                .bind("application", application)
                .update();
    }

    private SqlStatement select(String which) {
        return database.sql("select q.application_id, q.asked_at, q.question, q.answered_at, q.answer"
                + " from admin.opening_question q " + which);
    }

    private ApplicationQuestion question(Row row) {
        return new ApplicationQuestion(
                row.applicationId,
                row.askedAt,
                opened(ASKED, row.applicationId, row.question),
                row.answeredAt,
                opened(ANSWERED, row.applicationId, row.answer));
    }

    private byte[] sealed(String purpose, UUID application, String words) {
        return cipher.encrypt(purpose, application, words.getBytes(StandardCharsets.UTF_8));
    }

    private String opened(String purpose, UUID application, byte @Nullable [] sealed) {
        return sealed == null ? "" : new String(cipher.decrypt(purpose, application, sealed), StandardCharsets.UTF_8);
    }

    private record Row(
            UUID applicationId,
            Instant askedAt,
            byte[] question,
            @Nullable Instant answeredAt,
            byte @Nullable [] answer) {}

    private record LastQuestion(UUID applicationId, boolean answered) {}
}
