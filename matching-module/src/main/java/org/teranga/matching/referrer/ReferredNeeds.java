package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.platform.identity.member.MembershipEnded;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;

/** Which needs partners entered, and how far each is: read by who looks after them and by nobody else of a partner. */
@ApplicationScoped
@Transactional
public class ReferredNeeds {
    private static final String CALLED = "referred_need.called";

    /** A need that was made one with another goes on as that one. */
    private static final String FROM = """
            from matching.referred_need r
            join matching.need own on own.tenant_id = :tenant and own.id = r.need_id
            left join matching.duplicate_merge m on m.tenant_id = :tenant and m.record_kind = 'need'
                and m.gone_id = r.need_id and m.undone_at is null
            join matching.need n on n.tenant_id = :tenant and n.id = coalesce(m.kept_id, r.need_id)
            """;

    private static final String STAGE =
            """
            case when n.status = 'withdrawn' then 'ended'
                when exists (%1$s and p.state = any (:staying)) then 'staying'
                when exists (%1$s and p.state = any (:introduced)) then 'introduced'
                when exists (%1$s and p.state = any (:proposed)) then 'proposed'
                when exists (%1$s and p.state = 'ended') then 'ended'
                when n.status = 'proposed' or exists (select 1 from platform.case_file f where f.tenant_id = :tenant
                    and f.kind = 'need' and f.subject_id = n.id and (f.owner is not null or f.stage <> 'new')) then 'looked_at'
                else 'received' end
            """.formatted("select 1 from matching.placement p where p.tenant_id = :tenant and p.need_id = n.id");

    private static final String ROWS =
            "select r.need_id as id, own.receipt_number as number, own.kind, r.person_id as person,"
                    + " r.called, r.entered_at, r.version, own.version as now, " + STAGE
                    + " as stage, own.status in ('received', 'proposed') as waits " + FROM
                    + " where r.tenant_id = :tenant and r.stopped_at is null and r.account_id = :account";

    /** Of a need, or of one that was made one with it. */
    private static final String IT =
            " and (r.need_id = :need or r.need_id in (select m.gone_id from matching.duplicate_merge m"
                    + " where m.tenant_id = :tenant and m.record_kind = 'need' and m.kept_id = :need and m.undone_at is null))";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    ReferredNeeds(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** The need that this form entered; empty where it has not yet. Of two who press at once one waits here for the other. */
    Optional<NeedId> sent(UUID form, UUID account) {
        database.lock("referral " + form);
        return database.sql("select need_id from matching.referred_need"
                        + " where tenant_id = :tenant and form_id = :form and account_id = :account")
                .bind("form", form)
                .bind("account", account)
                .first(NeedId.class);
    }

    /** Keeps that one was entered. */
    void add(ReferrerAccess by, UUID form, ReferredNeed.Entered entered) {
        database.flush();
        database.sql("""
                        insert into matching.referred_need (tenant_id, need_id, partner_id, account_id, form_id, person_id, called,
                            entered_at, version)
                        select n.tenant_id, :need, :partner, :account, :form, :person, :called, :now, n.version
                        from matching.need n where n.tenant_id = :tenant and n.id = :need
                        """)
                .bind("need", entered.need().value())
                .bind("partner", by.partner())
                .bind("account", by.account())
                .bind("form", form)
                .bind("person", entered.person())
                .bind("called", sealed(entered))
                .bind("now", clock.instant())
                .update();
    }

    /** Keeps what it is called now, and that nobody else has changed it. */
    void corrected(ReferredNeed.Entered entered) {
        database.flush();
        database.sql("update matching.referred_need r set person_id = :person, called = :called, version = n.version"
                        + " from matching.need n where r.tenant_id = :tenant and n.tenant_id = :tenant and n.id = r.need_id"
                        + " and r.need_id = :need")
                .bind("person", entered.person())
                .bind("called", sealed(entered))
                .bind("need", entered.need().value())
                .update();
    }

    private byte[] sealed(ReferredNeed.Entered entered) {
        return cipher.encrypt(entered.person(), CALLED, entered.name() == null ? "" : entered.name());
    }

    /** Those that this account looks after, the last entered first. */
    List<ReferredNeed> of(UUID account, int offset, int limit) {
        return opened(staged(ROWS + " order by r.entered_at desc, r.need_id offset :offset limit :limit")
                .bind("account", account)
                .bind("offset", offset)
                .bind("limit", limit)
                .list(Row.class));
    }

    /** How many that is. */
    int count(UUID account) {
        return database.sql("select count(*) from matching.referred_need"
                        + " where tenant_id = :tenant and stopped_at is null and account_id = :account")
                .bind("account", account)
                .one(Integer.class);
    }

    /** One of them; empty where this account does not look after it. */
    Optional<ReferredNeed> of(UUID account, NeedId need) {
        return opened(staged(ROWS + " and r.need_id = :need")
                        .bind("account", account)
                        .bind("need", need.value())
                        .list(Row.class))
                .stream()
                .findFirst();
    }

    /** One of them, which nobody changes before the transaction ends; empty where this account does not look after it. */
    Optional<ReferredNeed> hold(UUID account, NeedId need) {
        boolean there = database.sql(
                        "select 1 from matching.referred_need where tenant_id = :tenant and need_id = :need"
                                + " and account_id = :account and stopped_at is null for update")
                .bind("need", need.value())
                .bind("account", account)
                .any();
        return there ? of(account, need) : Optional.empty();
    }

    private SqlStatement staged(String sql) {
        return database.sql(sql)
                .bindTexts("staying", ReferralStage.staying())
                .bindTexts("introduced", ReferralStage.introduced())
                .bindTexts("proposed", ReferralStage.proposed());
    }

    /** All that one looks after goes to a colleague; says how many. */
    public int handOver(UUID partner, UUID from, UUID to) {
        return database.sql("update matching.referred_need set account_id = :to"
                        + " where tenant_id = :tenant and partner_id = :partner and account_id = :from")
                .bind("to", to)
                .bind("partner", partner)
                .bind("from", from)
                .update();
    }

    /** What nobody of a partner looks after goes to somebody of it; says how many. */
    public int giveLeft(UUID partner, UUID to) {
        return database.sql(
                        "update matching.referred_need set account_id = :to"
                                + " where tenant_id = :tenant and partner_id = :partner and account_id is null and stopped_at is null")
                .bind("to", to)
                .bind("partner", partner)
                .update();
    }

    /** How many that a partner entered nobody of it looks after. */
    public int left(UUID partner) {
        return database.sql(
                        "select count(*) from matching.referred_need"
                                + " where tenant_id = :tenant and partner_id = :partner and account_id is null and stopped_at is null")
                .bind("partner", partner)
                .one(Integer.class);
    }

    /** Which partner entered a need, and who looks after it there; empty where none did, or the household wants it no more. */
    public Optional<EnteredBy> enteredBy(NeedId need) {
        return database.sql("select r.partner_id as partner, p.name, r.account_id as account, r.entered_at"
                        + " from matching.referred_need r"
                        + " join matching.partner p on p.tenant_id = :tenant and p.id = r.partner_id"
                        + " where r.tenant_id = :tenant and r.stopped_at is null" + IT
                        + " order by r.entered_at limit 1")
                .bind("need", need.value())
                .first(EnteredBy.class);
    }

    /** How many of each stage each partner entered, whoever looks after them now. */
    public List<Figure> figures() {
        return staged("select partner, stage, count(*) as needs from (select r.partner_id as partner, " + STAGE
                        + " as stage " + FROM + " where r.tenant_id = :tenant) staged group by partner, stage")
                .list(Figure.class);
    }

    /** The household wants its partner to see nothing more; false where that was so. */
    public boolean stop(NeedId need) {
        return database.sql("update matching.referred_need r set stopped_at = :now, account_id = null"
                                + " where r.tenant_id = :tenant and r.stopped_at is null" + IT)
                        .bind("now", clock.instant())
                        .bind("need", need.value())
                        .update()
                > 0;
    }

    /** Who is no member any more looks after nothing. */
    void left(@Observes MembershipEnded ended) {
        letGo(ended.account());
    }

    /** Nothing of an erased household remains, nor of who looked after one. */
    void forget(@Observes PersonErased erased) {
        database.sql(
                        "delete from matching.referred_need where tenant_id = :tenant and (person_id = :person or need_id in"
                                + " (select id from matching.need where tenant_id = :tenant and person_id = :person))")
                .bind("person", erased.person())
                .update();
        letGo(erased.person());
    }

    /** Nobody looks after what this account did, until somebody of its partner is named. */
    public void letGo(UUID account) {
        database.sql("update matching.referred_need set account_id = null"
                        + " where tenant_id = :tenant and account_id = :account")
                .bind("account", account)
                .update();
    }

    /**
     * By whom a need was entered.
     *
     * @param account who of the partner looks after it; null where nobody does
     */
    public record EnteredBy(
            UUID partner, String name, @Nullable UUID account, Instant enteredAt) {}

    /** How many of a stage a partner entered. */
    public record Figure(UUID partner, String stage, int needs) {}

    private List<ReferredNeed> opened(List<Row> rows) {
        cipher.load(rows.stream().map(Row::person).toList());
        return rows.stream()
                .map(row -> row.opened(
                        cipher.decrypt(row.person, CALLED, row.called).orElse("")))
                .toList();
    }

    private record Row(
            NeedId id,
            String number,
            String kind,
            UUID person,
            byte[] called,
            Instant enteredAt,
            long version,
            long now,
            String stage,
            boolean waits) {
        ReferredNeed opened(String name) {
            return new ReferredNeed(id, number, kind, name, enteredAt, version, now, ReferralStage.of(stage), waits);
        }
    }
}
