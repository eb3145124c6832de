package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.privacy.SecretText;

/** The questions about applications that wait, in sealed words. They go when it is decided. */
@ApplicationScoped
class Questions {
    /** Whoever needs more than these should telephone. */
    private static final int MOST = 10;

    private static final String ASKED = "opening question";
    private static final String ANSWERED = "opening answer";
    private static final String COLUMNS =
            "select q.application_id, q.asked_at, q.question, q.answered_at, q.answer from admin.opening_question q ";

    private final Plumbing plumbing;
    private final PlatformCipher cipher;

    @Inject
    Questions(Plumbing plumbing, PlatformCipher cipher) {
        this.plumbing = plumbing;
        this.cipher = cipher;
    }

    /** Adds one, with what is to happen in the same transaction; false where the application does not wait, or was asked enough. */
    boolean add(Question question, SecretText link, Plumbing.Task beside) {
        String sql = "insert into admin.opening_question (application_id, asked_at, question, link_hash)"
                + " select a.id, ?, ?, ? from admin.opening_application a where a.id = ? and a.status = 'WAITING'"
                + " and (select count(*) from admin.opening_question q where q.application_id = a.id) < " + MOST;
        return plumbing.call(c -> {
            try (PreparedStatement insert = c.prepareStatement(sql)) {
                insert.setTimestamp(1, Timestamp.from(question.askedAt()));
                insert.setBytes(2, sealed(ASKED, question.application(), question.words()));
                insert.setString(3, link.hash());
                insert.setObject(4, question.application());
                boolean added = insert.executeUpdate() == 1;
                if (added) {
                    beside.on(c);
                }
                return added;
            }
        });
    }

    /** Those about an application, the oldest first. */
    List<Question> of(UUID application) {
        return list("where q.application_id = ? order by q.asked_at", application);
    }

    /** The one behind a link, as long as its application waits. */
    Optional<Question> behind(SecretText link) {
        return list(
                        "join admin.opening_application a on a.id = q.application_id"
                                + " where q.link_hash = ? and a.status = 'WAITING'",
                        link.hash())
                .stream()
                .findFirst();
    }

    /** Of each application that was asked something, whether the last question is answered. */
    Map<UUID, Boolean> lastAnswered() {
        return plumbing.call(c -> {
            try (PreparedStatement query = c.prepareStatement(
                            "select distinct on (application_id) application_id,"
                                    + " answered_at is not null from admin.opening_question order by application_id, asked_at desc");
                    ResultSet rows = query.executeQuery()) {
                Map<UUID, Boolean> answered = new HashMap<>();
                while (rows.next()) {
                    answered.put(rows.getObject(1, UUID.class), rows.getBoolean(2));
                }
                return answered;
            }
        });
    }

    /** Answers one, with what is said anew of the association; false where it is answered already, or decided. */
    boolean answer(Question question, String answer, String name, LegalNumber number, Instant at) {
        return plumbing.call(c -> write(c, question, answer, at) && correct(c, question.application(), name, number));
    }

    private boolean write(Connection c, Question question, String answer, Instant at) throws SQLException {
        try (PreparedStatement update = c.prepareStatement("update admin.opening_question q set answer = ?,"
                + " answered_at = ? from admin.opening_application a where a.id = q.application_id"
                + " and a.status = 'WAITING' and q.application_id = ? and q.asked_at = ? and q.answered_at is null")) {
            update.setBytes(1, sealed(ANSWERED, question.application(), answer));
            update.setTimestamp(2, Timestamp.from(at));
            update.setObject(3, question.application());
            update.setTimestamp(4, Timestamp.from(question.askedAt()));
            return update.executeUpdate() == 1;
        }
    }

    private static boolean correct(Connection c, UUID application, String name, LegalNumber number)
            throws SQLException {
        try (PreparedStatement update =
                c.prepareStatement("update admin.opening_application set name = ?, legal_number = ? where id = ?")) {
            update.setString(1, name);
            update.setString(2, number.value());
            update.setObject(3, application);
            return update.executeUpdate() == 1;
        }
    }

    /** Forgets those about an application, in the transaction that decides it. */
    static void forget(Connection c, UUID application) throws SQLException {
        try (PreparedStatement delete =
                c.prepareStatement("delete from admin.opening_question where application_id = ?")) {
            delete.setObject(1, application);
            delete.executeUpdate();
        }
    }

    private List<Question> list(String where, Object value) {
        return plumbing.call(c -> {
            try (PreparedStatement query = c.prepareStatement(COLUMNS + where)) {
                query.setObject(1, value);
                try (ResultSet rows = query.executeQuery()) {
                    List<Question> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(question(rows));
                    }
                    return found;
                }
            }
        });
    }

    private Question question(ResultSet row) throws SQLException {
        UUID application = row.getObject(1, UUID.class);
        Timestamp answered = row.getTimestamp(4);
        return new Question(
                application,
                row.getTimestamp(2).toInstant(),
                opened(ASKED, application, row.getBytes(3)),
                answered == null ? null : answered.toInstant(),
                opened(ANSWERED, application, row.getBytes(5)));
    }

    private byte[] sealed(String purpose, UUID application, String words) {
        return cipher.encrypt(purpose, application, words.getBytes(StandardCharsets.UTF_8));
    }

    private String opened(String purpose, UUID application, byte @Nullable [] sealed) {
        return sealed == null ? "" : new String(cipher.decrypt(purpose, application, sealed), StandardCharsets.UTF_8);
    }
}
