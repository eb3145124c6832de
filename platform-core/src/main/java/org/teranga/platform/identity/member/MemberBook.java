package org.teranga.platform.identity.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
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
            "select id, roles, languages, name, email, since, seen_at, reads, suspended_at";

    private final TenantDatabase database;
    private final Memberships memberships;
    private final FieldCipher cipher;
    private final KeyedHash hash;
    private final RolesHeld held;
    private final Clock clock;

    @Inject
    MemberBook(
            TenantDatabase database,
            Memberships memberships,
            FieldCipher cipher,
            KeyedHash hash,
            RolesHeld held,
            Clock clock) {
        this.database = database;
        this.memberships = memberships;
        this.cipher = cipher;
        this.hash = hash;
        this.held = held;
        this.clock = clock;
    }

    /** This member, suspended or not; empty where it is none. */
    public Optional<Member> find(UUID subject) {
        return opened(database.sql(COLUMNS + " from platform.membership where tenant_id = :tenant and id = :subject")
                        .bind("subject", subject))
                .stream()
                .findFirst();
    }

    /** Those of these who are members, suspended or not, by account. */
    public Map<UUID, Member> find(Collection<UUID> subjects) {
        return opened(database.sql(COLUMNS
                                + " from platform.membership where tenant_id = :tenant and id = any (:subjects)")
                        .bindIds("subjects", subjects))
                .stream()
                .collect(Collectors.toMap(Member::subject, member -> member));
    }

    /** Those who are asked for, the oldest first. */
    public List<Member> page(MemberFilter filter, int limit, int offset) {
        return opened(asked(COLUMNS, filter, " order by since, id limit :limit offset :offset")
                .bind("limit", limit)
                .bind("offset", offset));
    }

    /** How many are asked for. */
    public long count(MemberFilter filter) {
        return asked("select count(*)", filter, "").one(Long.class);
    }

    /** Whether an address belongs to a member. */
    public boolean has(EmailAddress address) {
        return withAddress(address).isPresent();
    }

    /** The member whose address this is; empty where it is nobody's. */
    public Optional<UUID> withAddress(EmailAddress address) {
        return database.sql("select id from platform.membership where tenant_id = :tenant and email_hash = :address")
                .bind("address", hash.email(address))
                .first(UUID.class);
    }

    /** Makes somebody a member, or changes what is known of the member. An address that is known stays where none is said. */
    public void admit(UUID subject, NewMember member) {
        String name = member.name().strip();
        Membership membership = memberships.holdOrBegin(subject);
        membership.become(member.roles(), member.languages());
        membership.call(name.isEmpty() ? null : cipher.encrypt(subject, NAME, name), List.copyOf(hash.words(name)));
        member.email()
                .ifPresent(address ->
                        membership.write(cipher.encrypt(subject, EMAIL, address.value()), hash.email(address)));
        memberships.flush();
        held.note(subject, member.roles());
    }

    /** Says anew as what somebody is a member; false where it is none. */
    public boolean change(UUID subject, Set<Role> roles, List<String> languages) {
        boolean changed = changed(subject, membership -> {
            membership.become(roles, languages);
            return true;
        });
        if (changed) {
            held.note(subject, roles);
        }
        return changed;
    }

    /** Keeps somebody out; false where it is no member, or kept out already. */
    public boolean suspend(UUID subject) {
        return changed(subject, membership -> membership.suspend(clock.instant()));
    }

    /** Lets somebody in again; false where it is no member, or not kept out. */
    public boolean resume(UUID subject) {
        return changed(subject, Membership::resume);
    }

    /**
     * Notes that somebody has signed in now.
     *
     * @param language BCP 47 code of the page to which the person goes
     */
    public void entered(UUID subject, String language) {
        changed(subject, membership -> {
            membership.enter(language, clock.instant());
            return true;
        });
    }

    private boolean changed(UUID subject, Predicate<Membership> verb) {
        boolean changed = memberships.hold(subject).filter(verb).isPresent();
        memberships.flush();
        return changed;
    }

    /** Those who have one of these roles and are not suspended. */
    public Set<UUID> withOneOf(Set<Role> roles) {
        return new HashSet<>(database.sql("select id from platform.membership"
                        + " where tenant_id = :tenant and roles && :roles and suspended_at is null")
                .bindTexts("roles", names(roles))
                .list(UUID.class));
    }

    /** Those who administer the association and are not suspended. Until the transaction ends nobody else changes one of them. */
    public Set<UUID> lockAdministrators() {
        return new HashSet<>(database.sql("select id from platform.membership where tenant_id = :tenant"
                        + " and 'ADMIN' = any (roles) and suspended_at is null order by id for update")
                .list(UUID.class));
    }

    private SqlStatement asked(String select, MemberFilter filter, String order) {
        Optional<EmailAddress> address = EmailAddress.parse(filter.words());
        boolean named = address.isEmpty() && !filter.words().isEmpty();
        String state = filter.suspended()
                .map(suspended -> " and suspended_at is " + (suspended ? "not null" : "null"))
                .orElse("");
        SqlStatement asked = database.sql(select + " from platform.membership"
                + " where tenant_id = :tenant and not roles <@ array['RESIDENT']"
                + (filter.role().isPresent() ? " and :role = any (roles)" : "") + state
                + (address.isPresent() ? " and email_hash = :address" : "")
                + (named ? " and name_words @> :words" : "") + order);
        filter.role().ifPresent(role -> asked.bind("role", role.name()));
        address.ifPresent(known -> asked.bind("address", hash.email(known)));
        return named ? asked.bindTexts("words", hash.words(filter.words())) : asked;
    }

    private List<Member> opened(SqlStatement select) {
        List<Row> rows = select.list(Row.class);
        cipher.load(rows.stream().map(Row::id).toList());
        return rows.stream().map(this::member).toList();
    }

    private Member member(Row row) {
        return new Member(
                row.id,
                row.roles,
                row.languages,
                open(row.id, NAME, row.name),
                open(row.id, EMAIL, row.email),
                row.since,
                row.seenAt,
                row.reads,
                row.suspendedAt);
    }

    private String open(UUID subject, String field, byte @Nullable [] sealed) {
        return sealed == null ? "" : cipher.decrypt(subject, field, sealed).orElse("");
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }

    private record Row(
            UUID id,
            Set<Role> roles,
            List<String> languages,
            byte @Nullable [] name,
            byte @Nullable [] email,
            Instant since,
            @Nullable Instant seenAt,
            @Nullable String reads,
            @Nullable Instant suspendedAt) {}
}
