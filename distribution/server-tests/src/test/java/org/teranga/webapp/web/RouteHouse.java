package org.teranga.webapp.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.testing.Around;
import org.teranga.rights.testing.PublishedPages;
import org.teranga.training.testing.MeetingFields;

/** An association in which there is one of nearly everything that an address can name. */
@RequestScoped
class RouteHouse {
    /** Where an address names something: how one of the association's own is found. */
    private static final Map<String, String> KINDS = kinds();

    private final Caseworker caseworker;
    private final Pool pool;
    private final SignedIn signedIn;
    private final Around around;
    private final PublishedPages pages;
    private final HttpCaller http;
    private final RouteThings things;

    @Inject
    RouteHouse(
            Caseworker caseworker,
            Pool pool,
            SignedIn signedIn,
            Around around,
            PublishedPages pages,
            HttpCaller http,
            RouteThings things) {
        this.caseworker = caseworker;
        this.pool = pool;
        this.signedIn = signedIn;
        this.around = around;
        this.pages = pages;
        this.http = http;
        this.things = things;
    }

    /** Opens one with a member of each role. */
    Tenant open() {
        Tenant tenant = caseworker.open(Role.values());
        things.translates(tenant, things.subject(tenant, Role.TRANSLATOR));
        return tenant;
    }

    /** Puts one of everything into it; its texts all hold the marker. */
    void fill(Tenant tenant, String marker) {
        NeedId need = pool.household(tenant, 3, 40);
        OfferId offer = pool.ready(tenant, pool.home(tenant, 3));
        UUID volunteer = things.subject(tenant, Role.VOLUNTEER);
        caseworker.run(tenant);
        caseworker.post(
                tenant,
                Role.CASEWORKER,
                "/api/v1/placements",
                "{\"needId\":\"%s\",\"offerId\":\"%s\"}".formatted(need, offer));
        pool.belongs(tenant, need, offer, volunteer);
        caseworker.post(
                tenant,
                Role.CASEWORKER,
                "/api/v1/projects",
                "{\"needId\":\"%s\",\"title\":\"%s\",\"roles\":[{\"skill\":\"%s\"}]}"
                        .formatted(pool.household(tenant, 2, 10), marker, marker));
        things.visit(tenant, offer.value());
        things.partner(tenant, things.subject(tenant, Role.REFERRER), need.value());
        http.json(
                tenant,
                "/api/v1/offers",
                "{\"kind\":\"housing\",\"postcode\":\"31170\",\"capacity\":2,\"name\":\"%s\",\"email\":\"m@exemple.fr\"}"
                        .formatted(marker));
        around.fill(tenant);
        pages.published(tenant, RightsKinds.PAGE, "page-" + tenant.slug(), null, marker, marker);
        http.form(tenant, "/fr/rights/ask", "kind=question&words=" + marker);
        things.learn(tenant, volunteer);
        things.administer(tenant);
        signedIn.browser(tenant, Role.TRAINER)
                .post(at(tenant, "/fr/desk/meetings/new"), MeetingFields.with(Map.of("title-fr", marker)));
        signedIn.upload(
                tenant,
                Role.CASEWORKER,
                "/fr/desk/import",
                Map.of("what", "offers", "step", "check"),
                "Truc;Machin\nYourte;" + marker + "\n");
    }

    /** One of the association's own for each place where an address names something; none where there is none. */
    Map<String, String> own(Tenant tenant) {
        Map<String, String> own = new LinkedHashMap<>();
        KINDS.forEach((place, question) -> {
            String value = things.value(tenant, question);
            if (!value.isEmpty()) {
                own.put(place, value);
            }
        });
        return own;
    }

    /** The places in addresses for which there is one. */
    static Set<String> kindsOfThings() {
        return KINDS.keySet();
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        String offer = "select id from matching.offer where account_id is not null";
        String volunteer = " where '" + Role.VOLUNTEER.name() + "' = any(roles)";
        kinds.put("members/{id}", "select id from platform.membership" + volunteer);
        kinds.put("invitations/{id}", "select id from admin.invitation");
        kinds.put("admin/keys/{id}", "select id from platform.api_key");
        kinds.put("v1/keys/{id}", "select id from platform.api_key");
        kinds.put("webhooks/{id}", "select id from admin.webhook");
        kinds.put("needs/{id}", "select id from matching.need order by account_id is null, id");
        kinds.put("projects/{id}", "select id from matching.project");
        kinds.put("offers/{id}", offer);
        kinds.put("{offerId}", offer);
        kinds.put("referred/{id}", "select need_id from matching.referred_need");
        kinds.put("exchange/opened/{id}", "select id from matching.exchange_listing");
        kinds.put("exchange/foreign/{id}", "select id from matching.exchange_foreign");
        kinds.put("handovers/{id}", "select id from matching.exchange_transfer");
        kinds.put("handovers/ask/{id}", "select id from matching.exchange_listing");
        kinds.put("handovers/arrived/{id}", "select id from matching.exchange_arrival");
        kinds.put("partners/{id}", "select id from matching.partner");
        kinds.put("referrers/{referrer}", "select id from matching.partner_referrer");
        kinds.put("files/{kind}", "select 'offer'");
        kinds.put("files/{kind}/{id}", offer);
        kinds.put("policy/{kind}", "select 'housing'");
        kinds.put("visits/{home}", offer);
        kinds.put("me/proposals/{id}", "select id from matching.placement");
        kinds.put("placements/{id}", "select id from matching.placement");
        kinds.put("runs/{id}", "select id from matching.run");
        kinds.put("import/{id}", "select id from matching.upload");
        kinds.put("calendar/{id}", "select id from platform.event where source = 'desk'");
        kinds.put("news/{id}", "select id from rights.news_item");
        kinds.put("places/{id}", "select id from rights.place");
        kinds.put("readers/{id}", "select id from rights.reader_note");
        kinds.put("rights/{key}", "select slug from platform.document where slug like 'page-%'");
        kinds.put("training/{course}", quiz("select slug from training.course where id"));
        kinds.put("questions/{course}", quiz("select id from training.course where id"));
        kinds.put("{quiz}", "select id from training.quiz order by id");
        kinds.put("{question}", quiz("select id from training.question where course"));
        kinds.put("{attempt}", "select id from training.attempt");
        kinds.put("desk/meetings/{id}", "select id from training.meeting");
        kinds.put("training/meetings/{id}", "select id from training.meeting");
        kinds.put("certificates/{id}", "select id from training.certificate");
        kinds.put("credentials/{id}", "select id from training.certificate");
        return kinds;
    }

    private static String quiz(String question) {
        return question + " = (select course from training.quiz order by id limit 1)";
    }

    private static URI at(Tenant tenant, String path) {
        return URI.create(House.address(tenant) + path);
    }
}
