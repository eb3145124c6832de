package org.teranga.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.KeyedHash;

/**
 * The members of the open association as those see them who look after them: lists, what each is, who is suspended. What is changed here
 * holds from the next request on, at every node.
 */
@ApplicationScoped
@Transactional
public class MemberBook {
    static final String NAME = "membership.name";
    private static final String EMAIL = "membership.email";
    private static final String COLUMNS =
            "select id, roles, languages, name, email, since, seen_at, reads, suspended_at from platform.membership ";

    private final TenantSql sql;
    private final FieldCipher cipher;
    private final KeyedHash hash;
    private final RolesHeld held;
    private final Clock clock;

    @Inject
    MemberBook(TenantSql sql, FieldCipher cipher, KeyedHash hash, RolesHeld held, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.hash = hash;
        this.held = held;
        this.clock = clock;
    }

    /** This member, suspended or not; empty where it is none. */
    public Optional<Member> find(UUID subject) {
        return opened(sql.list(COLUMNS + "where id = ?", MemberBook::row, subject)).stream()
                .findFirst();
    }

    /** Those of these who are members, suspended or not, by account. */
    public Map<UUID, Member> find(Collection<UUID> subjects) {
        return opened(sql.list(
                        COLUMNS + "where id = any (?::uuid[])",
                        MemberBook::row,
                        array(subjects.stream().map(UUID::toString).toList())))
                .stream()
                .collect(Collectors.toMap(Member::subject, member -> member));
    }

    /** Those who are asked for, the oldest first. */
    public List<Member> page(MemberFilter filter, int limit, int offset) {
        Question question = question(filter);
        question.values.add(limit);
        question.values.add(offset);
        return opened(sql.list(
                COLUMNS + question.where + " order by since, id limit ? offset ?",
                MemberBook::row,
                question.values.toArray()));
    }

    /** How many are asked for. */
    public long count(MemberFilter filter) {
        Question question = question(filter);
        return sql.first(
                        "select count(*) from platform.membership " + question.where,
                        row -> row.getLong(1),
                        question.values.toArray())
                .orElse(0L);
    }

    /** Whether an address belongs to a member. */
    public boolean has(EmailAddress address) {
        return sql.first("select 1 from platform.membership where email_hash = ?", row -> true, hash.email(address))
                .isPresent();
    }

    /** The member whose address this is; empty where it is nobody's. */
    public Optional<UUID> withAddress(EmailAddress address) {
        return sql.first(
                "select id from platform.membership where email_hash = ?",
                row -> row.getObject(1, UUID.class),
                hash.email(address));
    }

    /** Makes somebody a member, or changes what is known of the member. An address that is known stays where none is said. */
    public void admit(UUID subject, NewMember member) {
        String name = member.name().strip();
        sql.change(
                "insert into platform.membership (id, roles, languages, name, name_words, email, email_hash)"
                        + " values (?, ?::text[], ?::text[], ?, ?::text[], ?, ?) on conflict (tenant_id, id) do update set"
                        + " roles = excluded.roles, languages = excluded.languages, name = excluded.name,"
                        + " name_words = excluded.name_words, email = coalesce(excluded.email, membership.email),"
                        + " email_hash = coalesce(excluded.email_hash, membership.email_hash)",
                subject,
                array(names(member.roles())),
                array(member.languages()),
                name.isEmpty() ? null : cipher.encrypt(subject, NAME, name),
                array(hash.words(name)),
                member.email()
                        .map(address -> cipher.encrypt(subject, EMAIL, address.value()))
                        .orElse(null),
                member.email().map(hash::email).orElse(null));
        held.note(subject, member.roles());
    }

    /** Says anew as what somebody is a member; false where it is none. */
    public boolean change(UUID subject, Set<Role> roles, List<String> languages) {
        boolean changed = sql.change(
                        "update platform.membership set roles = ?::text[], languages = ?::text[] where id = ?",
                        array(names(roles)),
                        array(languages),
                        subject)
                == 1;
        if (changed) {
            held.note(subject, roles);
        }
        return changed;
    }

    /** Keeps somebody out; false where it is no member, or kept out already. */
    public boolean suspend(UUID subject) {
        return sql.change(
                        "update platform.membership set suspended_at = ? where id = ? and suspended_at is null",
                        clock.instant(),
                        subject)
                == 1;
    }

    /** Lets somebody in again; false where it is no member, or not kept out. */
    public boolean resume(UUID subject) {
        return sql.change(
                        "update platform.membership set suspended_at = null where id = ? and suspended_at is not null",
                        subject)
                == 1;
    }

    /**
     * Notes that somebody has signed in now.
     *
     * @param language BCP 47 code of the page to which the person goes
     */
    public void entered(UUID subject, String language) {
        sql.change(
                "update platform.membership set seen_at = ?, reads = ? where id = ?",
                clock.instant(),
                language,
                subject);
    }

    /** Those who have one of these roles and are not suspended. */
    public Set<UUID> withOneOf(Set<Role> roles) {
        return new HashSet<>(sql.list(
                "select id from platform.membership where roles && ?::text[] and suspended_at is null",
                row -> row.getObject(1, UUID.class),
                array(names(roles))));
    }

    /** Those who administer the association and are not suspended. Until the transaction ends nobody else changes one of them. */
    public Set<UUID> lockAdministrators() {
        return new HashSet<>(sql.list(
                "select id from platform.membership where 'ADMIN' = any (roles) and suspended_at is null"
                        + " order by id for update",
                row -> row.getObject(1, UUID.class)));
    }

    private Question question(MemberFilter filter) {
        Question question = new Question("where not roles <@ array['RESIDENT']", new ArrayList<>());
        String where = question.where;
        if (filter.role().isPresent()) {
            where += " and ? = any (roles)";
            question.values.add(filter.role().get().name());
        }
        if (filter.suspended().isPresent()) {
            where += " and suspended_at is " + (filter.suspended().get() ? "not null" : "null");
        }
        if (!filter.words().isEmpty()) {
            Optional<EmailAddress> address = EmailAddress.parse(filter.words());
            where += address.isPresent() ? " and email_hash = ?" : " and name_words @> ?::text[]";
            question.values.add(address.map(hash::email).orElseGet(() -> array(hash.words(filter.words()))));
        }
        return new Question(where, question.values);
    }

    private List<Member> opened(List<Row> rows) {
        cipher.load(rows.stream().map(Row::subject).toList());
        return rows.stream().map(this::member).toList();
    }

    private Member member(Row row) {
        return new Member(
                row.subject,
                row.roles,
                row.languages,
                open(row.subject, NAME, row.name),
                open(row.subject, EMAIL, row.email),
                row.since,
                row.seenAt,
                row.reads,
                row.suspendedAt);
    }

    private String open(UUID subject, String field, byte @Nullable [] sealed) {
        return sealed == null ? "" : cipher.decrypt(subject, field, sealed).orElse("");
    }

    private static Row row(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        texts(row, "roles").stream().map(Role::valueOf).forEach(roles::add);
        return new Row(
                row.getObject("id", UUID.class),
                roles,
                texts(row, "languages"),
                row.getBytes("name"),
                row.getBytes("email"),
                row.getTimestamp("since").toInstant(),
                moment(row, "seen_at"),
                row.getString("reads"),
                moment(row, "suspended_at"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }

    /** As PostgreSQL reads an array; roles, codes and hashes have no letter that would have to be quoted. */
    private static String array(Collection<String> values) {
        return "{" + String.join(",", values) + "}";
    }

    private record Question(String where, List<Object> values) {}

    private record Row(
            UUID subject,
            Set<Role> roles,
            List<String> languages,
            byte @Nullable [] name,
            byte @Nullable [] email,
            Instant since,
            @Nullable Instant seenAt,
            @Nullable String reads,
            @Nullable Instant suspendedAt) {}
}
