package org.teranga.matching.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.pool.need.Household;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestTenants;

/** Offers and needs in Toulouse, to be brought together. */
@ApplicationScoped
public class Pool {
    private final TestTenants tenants;
    private final Desk desk;
    private final Offers offers;
    private final Needs needs;
    private final GrantQualification grant;
    private final Contacts contacts;
    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    public Pool(
            TestTenants tenants,
            Desk desk,
            Offers offers,
            Needs needs,
            GrantQualification grant,
            Contacts contacts,
            TenantDatabase database,
            Clock clock) {
        this.tenants = tenants;
        this.desk = desk;
        this.offers = offers;
        this.needs = needs;
        this.grant = grant;
        this.contacts = contacts;
        this.database = database;
        this.clock = clock;
    }

    /** A home of a couple. */
    public OfferId home(Tenant tenant, int beds) {
        return offer(tenant, "housing", beds, false);
    }

    /** A house that several households share. */
    public OfferId sharedHouse(Tenant tenant, int beds) {
        return offer(tenant, "housing", beds, true);
    }

    /** Many who need a roof and are alone. */
    public List<NeedId> manyAlone(Tenant tenant, int count) {
        Instant now = clock.instant();
        NeedTerms terms = new NeedTerms(
                "housing",
                toulouse(),
                30,
                new Household(1, 0, "single_man"),
                List.of("fr"),
                List.of(),
                List.of(),
                List.of(),
                LocalDate.ofInstant(now, Formats.ZONE),
                90);
        List<Need> many = IntStream.range(0, count)
                .mapToObj(i -> Need.ask(new NeedId(Uuid7.at(now)), terms, nobody(), now))
                .toList();
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    needs.addAll(many);
                    return true;
                }));
        return many.stream().map(Need::id).toList();
    }

    /** Many homes whose persons have shown everything. */
    public List<OfferId> manyHomes(Tenant tenant, int count, int beds, boolean shared) {
        Instant now = clock.instant();
        OfferTerms terms = terms("housing", beds, shared, now);
        List<Offer> many = IntStream.range(0, count)
                .mapToObj(i -> Offer.receive(new OfferId(Uuid7.at(now)), terms, nobody(), now))
                .toList();
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    offers.addAll(many);
                    return database.sql("""
                                    insert into platform.qualification (tenant_id, id, holder, kind, granted_at, edition)
                                    select o.tenant_id, gen_random_uuid(), o.person_id, k.kind, :now, k.edition from matching.offer o
                                    cross join (values ('charter', '1'), ('ethics_course', null), ('trauma_course', null)) k(kind, edition)
                                    where o.tenant_id = :tenant and not exists (select 1 from platform.qualification q
                                        where q.tenant_id = o.tenant_id and q.holder = o.person_id)
                                    """).bind("now", now).update();
                }));
        return many.stream().map(Offer::id).toList();
    }

    /** An offer whose person has shown everything. */
    public OfferId ready(Tenant tenant, OfferId offer) {
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    UUID person = offers.find(offer).orElseThrow().contact().personId();
                    grant.earned(person, QualificationKind.CHARTER, null);
                    grant.earned(person, QualificationKind.TRAUMA_COURSE, null);
                    return grant.earned(person, QualificationKind.ETHICS_COURSE, null);
                }));
        return offer;
    }

    /** As {@link #ready}, and the home was visited by two; what the floor asks before the first night. */
    public OfferId readyForNights(Tenant tenant, OfferId offer) {
        ready(tenant, offer);
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    grant.earned(
                            offers.find(offer).orElseThrow().contact().personId(),
                            QualificationKind.IDENTITY,
                            LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusYears(2));
                    return grant.earned(
                            offer.value(),
                            QualificationKind.HOME_VISIT,
                            LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusYears(2));
                }));
        return offer;
    }

    /** A household that needs a roof and has been waiting for so many days. */
    public NeedId household(Tenant tenant, int persons, int daysWaiting) {
        Instant now = clock.instant();
        NeedId id = new NeedId(Uuid7.at(now));
        LocalDate today = LocalDate.ofInstant(now, Formats.ZONE);
        NeedTerms terms = new NeedTerms(
                "housing",
                toulouse(),
                30,
                new Household(persons - persons / 2, persons / 2, persons == 1 ? "single_man" : "family"),
                List.of("fr", "prs"),
                List.of("jardin"),
                List.of(),
                List.of(),
                today,
                90);
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    needs.add(Need.ask(id, terms, nobody(), now.minus(Duration.ofDays(daysWaiting))));
                    return true;
                }));
        return id;
    }

    /** An offer whose person has shown nothing any more. */
    public void notReady(Tenant tenant, OfferId offer) {
        tenants.as(
                tenant,
                () -> desk.does(() -> database.sql("""
                                update platform.qualification set withdrawn_at = :now where tenant_id = :tenant and holder =
                                    (select person_id from matching.offer where tenant_id = :tenant and id = :offer)
                                """)
                        .bind("now", clock.instant())
                        .bind("offer", offer.value())
                        .update()));
    }

    /** From now on it is known who asks. */
    public NeedId known(Tenant tenant, NeedId id, Contact contact) {
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    Need need = needs.find(id).orElseThrow();
                    need.change(need.terms(), contacts.seal(need.contact().personId(), contact));
                    return true;
                }));
        return id;
    }

    /** From now on it is known who offers. */
    public OfferId known(Tenant tenant, OfferId id, Contact contact) {
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    Offer offer = offers.find(id).orElseThrow();
                    offer.change(offer.terms(), contacts.seal(offer.contact().personId(), contact));
                    return true;
                }));
        return id;
    }

    /** From now on it stands in this account's file. */
    public void belongs(Tenant tenant, NeedId need, OfferId offer, UUID account) {
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    needs.find(need).orElseThrow().belongsTo(account);
                    offers.find(offer).orElseThrow().belongsTo(account);
                    return true;
                }));
    }

    /** From now on both contacts are known to reach their people. */
    public void reached(Tenant tenant, NeedId need, OfferId offer) {
        tenants.as(tenant, () -> desk.does(() -> reached("need", need.value()) + reached("offer", offer.value())));
    }

    private int reached(String kind, UUID record) {
        return database.sql("update matching." + kind
                        + " set contact_used_at = :now where tenant_id = :tenant and id = :id")
                .bind("now", clock.instant())
                .bind("id", record)
                .update();
    }

    /** A secret link to a need. */
    public SecretLink followed(Tenant tenant, NeedId need) {
        SecretLink link = SecretLink.issue();
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    needs.find(need).orElseThrow().followedBy(link);
                    return true;
                }));
        return link;
    }

    /** A secret link to an offer. */
    public SecretLink followed(Tenant tenant, OfferId offer) {
        SecretLink link = SecretLink.issue();
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    offers.find(offer).orElseThrow().followedBy(link);
                    return true;
                }));
        return link;
    }

    /** Takes an offer back, as its person does; or undoes that. */
    public void withdrawn(Tenant tenant, OfferId id, boolean yes) {
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    Offer offer = offers.find(id).orElseThrow();
                    if (yes) {
                        offer.withdraw(clock.instant());
                    } else {
                        offer.restore(clock.instant());
                    }
                    return true;
                }));
    }

    /** Stores rules as nobody can who goes by the application: a published version, or the draft where the number is 0. */
    public void smuggle(Tenant tenant, int number, String rules) {
        String into = number == 0
                ? "update matching.rule_draft set rules = :rules, changed_by = :by where tenant_id = :tenant and"
                        + " :number = 0"
                : "insert into matching.rule_version (tenant_id, rules, published_by, number, reason, published_at)"
                        + " values (:tenant, :rules, :by, :number, '', now())";
        tenants.as(
                tenant,
                () -> desk.does(() -> database.sql(into)
                        .bind("rules", rules)
                        .bind("by", UUID.randomUUID())
                        .bind("number", number)
                        .update()));
    }

    /** What an offer is called by. */
    public String numberOf(Tenant tenant, OfferId offer) {
        return tenants.as(
                tenant, () -> desk.does(() -> offers.find(offer).orElseThrow().receiptNumber()));
    }

    /** Who offers, under whose key the contact lies. */
    public UUID hostOf(Tenant tenant, OfferId offer) {
        return tenants.as(
                tenant,
                () -> desk.does(() -> offers.find(offer).orElseThrow().contact().personId()));
    }

    /** A placement of the two that is under way, past all doors; introduced. */
    public UUID introduced(Tenant tenant, NeedId need, OfferId offer) {
        UUID id = UUID.randomUUID();
        tenants.as(
                tenant,
                () -> desk.does(() -> database.sql("""
                    insert into matching.placement (tenant_id, id, version, need_id, offer_id, state, whole, places,
                        starts_on, proposed_at, proposed_by, reviewed_by, approved_by, changed_at)
                    values (:tenant, :id, 1, :need, :offer, 'introduced', true, 2, current_date, now(),
                        gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now())
                    """)
                        .bind("id", id)
                        .bind("need", need.value())
                        .bind("offer", offer.value())
                        .update()));
        return id;
    }

    /** A household that lives with a host since this day, on trial. */
    public UUID living(
            Tenant tenant, NeedId need, OfferId offer, LocalDate since, LocalDate trialUntil, LocalDate until) {
        UUID id = introduced(tenant, need, offer);
        tenants.as(
                tenant,
                () -> desk.does(() -> database.sql("update matching.placement set state = 'trial', starts_on = :since,"
                                + " trial_until = :trial, ends_on = :until where tenant_id = :tenant and id = :id")
                        .bind("id", id)
                        .bind("since", since)
                        .bind("trial", trialUntil)
                        .bind("until", until)
                        .update()));
        return id;
    }

    /** Its household was asked for this day how it is. */
    public UUID askedHow(Tenant tenant, UUID placement, LocalDate due) {
        UUID id = UUID.randomUUID();
        tenants.as(
                tenant,
                () -> desk.does(() -> database.sql(
                                "insert into matching.stay_follow_up (tenant_id, id, placement_id, side, due)"
                                        + " values (:tenant, :id, :placement, 'household', :due)")
                        .bind("id", id)
                        .bind("placement", placement)
                        .bind("due", due)
                        .update()));
        return id;
    }

    /** An offer of a kind. */
    public OfferId offer(Tenant tenant, String kind, int capacity, boolean shared) {
        Instant now = clock.instant();
        OfferId id = new OfferId(Uuid7.at(now));
        OfferTerms terms = terms(kind, capacity, shared, now);
        tenants.as(
                tenant,
                () -> desk.does(() -> {
                    offers.add(Offer.receive(id, terms, nobody(), now));
                    return true;
                }));
        return id;
    }

    private static OfferTerms terms(String kind, int capacity, boolean shared, Instant now) {
        return new OfferTerms(
                kind,
                "FR",
                toulouse(),
                capacity,
                shared,
                LocalDate.ofInstant(now, Formats.ZONE).minusDays(1),
                null,
                List.of("fr", "fa"),
                List.of("jardin"),
                List.of(),
                List.of(),
                "couple");
    }

    private static Locality toulouse() {
        return new Locality(null, "31555", "31", "Toulouse");
    }

    private static EncryptedContact nobody() {
        return new EncryptedContact(new SealedContact(UUID.randomUUID(), "fr"), Set.of());
    }
}
