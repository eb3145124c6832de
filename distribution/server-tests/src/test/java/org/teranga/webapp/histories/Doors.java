package org.teranga.webapp.histories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.webapp.identity.RealmUnderTest;

/** The doors of the product, as people use them over HTTP, and what the database says of a placement. */
@RequestScoped
public class Doors {
    private static final Pattern ANSWER = Pattern.compile("http://[^\"<\\s]+(/[a-z]{2}/placement/[A-Za-z0-9_-]+)");
    private static final Pattern IDENTITY = Pattern.compile("http://[^\"<\\s]+(/[a-z]{2}/identity/[A-Za-z0-9_-]+)");
    private static final String COLUMNS =
            "id,kind,commune,radius_km,adults,children,composition,languages,from,duration_days,name,email,phone\n";
    /** Letters that are looked through for the newest to a side. */
    private static final int RECENT = 25;

    private static final long TOKEN_NANOS = 120_000_000_000L;

    @Inject
    private House house;

    @Inject
    private RealmUnderTest realm;

    @Inject
    private HttpCaller http;

    @Inject
    private Pool pool;

    @Inject
    private Desk desk;

    @Inject
    private TestTenants tenants;

    @Inject
    private Letterbox letterbox;

    @Inject
    private Offers offers;

    @Inject
    private Needs needs;

    @Inject
    private TenantSql sql;

    @Inject
    private Clock clock;

    private final Map<String, Token> tokens = new HashMap<>();

    private record Token(String value, long at) {}

    /** Staff write down a household, or bring it in a spreadsheet where it has a reference. */
    void state(Tenant own, Side side, Way by) {
        if (side.reference != null) {
            send(own, by, "POST", "/api/v1/imports/needs", "text/csv", row(own, side));
            side.record = byReference(own, side.reference);
        } else {
            side.record = created(send(own, by, "POST", "/api/v1/needs", "application/json", json(side)));
        }
        side.link = pool.followed(own, new NeedId(side.record)).token();
    }

    /** Somebody leaves a home. */
    void leave(Tenant own, Side side) {
        side.record = created(http.json(own, "/api/v1/offers", json(side)));
        side.link = pool.followed(own, new OfferId(side.record)).token();
    }

    /** The record stands in the file of the side's account. */
    void belongs(Tenant own, Side side) {
        UUID account = side.account.account();
        within(own, () -> {
            if (side.isHousehold()) {
                needs.find(new NeedId(side.record)).orElseThrow().belongsTo(account);
            } else {
                offers.find(new OfferId(side.record)).orElseThrow().belongsTo(account);
            }
            return true;
        });
    }

    /** The host has passed the courses and signed. */
    void ready(Tenant own, Side host) {
        pool.ready(own, new OfferId(host.record));
    }

    Optional<UUID> propose(Tenant own, Way by, Side household, Side host) {
        String body = "{\"needId\":\"" + household.record + "\",\"offerId\":\"" + host.record + "\"}";
        HttpResponse<String> answer = send(own, by, "POST", "/api/v1/placements", "application/json", body);
        return answer.statusCode() == 201 ? Optional.of(created(answer)) : Optional.empty();
    }

    HttpResponse<String> step(Tenant own, Way by, UUID placement, String step, String body) {
        return send(own, by, "POST", "/api/v1/placements/" + placement + "/" + step, "application/json", body);
    }

    JsonObject read(Tenant own, Way by, UUID placement) {
        return object(send(own, by, "GET", "/api/v1/placements/" + placement, "application/json", "")
                .body());
    }

    String stateOf(Tenant own, UUID placement) {
        return within(
                own,
                () -> sql.first("select state from matching.placement where id = ?", row -> row.getString(1), placement)
                        .orElseThrow());
    }

    /** The newest letter to the side that leads to a placement. */
    Optional<String> letter(Side side) {
        return newest(side.email, ANSWER);
    }

    /** The newest letter to an address that asks whether it is still that person. */
    Optional<String> identityLetter(String email) {
        return newest(email, IDENTITY);
    }

    private Optional<String> newest(String email, Pattern link) {
        return letterbox.to(email, RECENT).stream()
                .map(link::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    Browser.Page post(Tenant own, Browser by, String path, Map<String, String> fields) {
        return by.post(URI.create(House.address(own) + path), fields);
    }

    Browser.Page get(Tenant own, Browser by, String path) {
        return by.get(URI.create(House.address(own) + path));
    }

    Browser nobody() {
        return house.browser();
    }

    /** Staff write the side as it is in {@code now}; whether it was taken. */
    boolean correct(Tenant own, Way by, Side now) {
        String where = now.isHousehold() ? "/en/desk/needs/" : "/en/desk/offers/";
        return post(own, by.browser(), where + now.record + "/correct", form(now))
                        .status()
                == 303;
    }

    /** The host writes it by the own link; the link from now on, empty where it was refused. */
    Optional<String> change(Tenant own, Side now) {
        Browser.Page page = post(own, nobody(), "/fr/offer/status/" + now.link + "/change", form(now));
        return page.status() == 303
                ? Optional.of(page.headers().get("location").replaceAll(".*/status/([^/?]+).*", "$1"))
                : Optional.empty();
    }

    /** A row of a spreadsheet says the household anew: {@code updated}, {@code waiting}, or what else became of it. */
    String bring(Tenant own, Way by, Side now) {
        JsonObject report = object(send(own, by, "POST", "/api/v1/imports/needs", "text/csv", row(own, now))
                .body());
        return report.getJsonArray("rows").getJsonObject(0).getString("status");
    }

    /** Somebody lets a waiting row of a spreadsheet be; whether it was. */
    boolean acceptRow(Tenant own, Way by, Side household) {
        Optional<UUID> waiting = within(
                own,
                () -> sql.first(
                        "select id from matching.import_change where record = ?",
                        row -> row.getObject(1, UUID.class),
                        household.record));
        return waiting.isPresent()
                && post(own, by.browser(), "/en/desk/import/changes/" + waiting.get() + "/accept", Map.of())
                                .status()
                        == 303;
    }

    /** Somebody attests what the host has shown; the act that waits for another, empty where it was refused. */
    Optional<UUID> attest(Tenant own, Way by, Side host, String kind) {
        LocalDate today = today(own);
        String body = ("{\"holder\":\"%s\",\"kind\":\"%s\",\"what\":\"Certificate\",\"where\":\"Toulouse\","
                        + "\"seenOn\":\"%s\",\"until\":\"%s\"}")
                .formatted(person(own, host), kind, today, today.plusYears(1));
        HttpResponse<String> answer = send(own, by, "POST", "/api/v1/qualifications", "application/json", body);
        return answer.statusCode() / 100 == 2
                ? within(
                        own,
                        () -> sql.first(
                                "select id from platform.act_in_waiting where kind = 'attest' and outcome is null"
                                        + " order by asked_at desc limit 1",
                                row -> row.getObject(1, UUID.class)))
                : Optional.empty();
    }

    boolean confirm(Tenant own, Way by, UUID act) {
        return post(own, by.browser(), "/en/desk/confirmations/" + act + "/confirm", Map.of())
                        .status()
                == 303;
    }

    String noted(Tenant own) {
        return "{\"channel\":\"phone\",\"saidOn\":\"" + today(own) + "\"}";
    }

    private LocalDate today(Tenant own) {
        return tenants.as(own, () -> LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    <T> T within(Tenant own, java.util.function.Supplier<T> work) {
        return tenants.as(own, () -> desk.does(work));
    }

    UUID person(Tenant own, Side host) {
        return within(
                own,
                () -> offers.find(new OfferId(host.record))
                        .orElseThrow()
                        .contact()
                        .personId());
    }

    private UUID byReference(Tenant own, String reference) {
        return within(
                own,
                () -> sql.first(
                                "select id from matching.need where source_reference = ?",
                                row -> row.getObject(1, UUID.class),
                                reference)
                        .orElseThrow());
    }

    HttpResponse<String> send(Tenant own, Way by, String method, String path, String type, String body) {
        String secret = by.key() == null ? token(own, by.name()) : by.key();
        return http.send(http.to(own, path)
                .header("Authorization", "Bearer " + secret)
                .header("Accept-Language", "en")
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private String token(Tenant own, String name) {
        Token known = tokens.get(name);
        if (known == null || System.nanoTime() - known.at > TOKEN_NANOS) {
            known = new Token(
                    realm.grant(name, "openid organization:" + own.slug()).getString("access_token"),
                    System.nanoTime());
            tokens.put(name, known);
        }
        return known.value;
    }

    private static UUID created(HttpResponse<String> answer) {
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return UUID.fromString(object(answer.body()).getString("id"));
    }

    private static JsonObject object(String body) {
        return Json.createReader(new StringReader(body)).readObject();
    }

    private static String json(Side side) {
        String size = side.isHousehold()
                ? "\"adults\":" + side.size + ",\"children\":1,\"composition\":\"family\""
                : "\"capacity\":" + side.size + ",\"host\":\"couple\",\"shared\":false";
        return "{\"kind\":\"housing\",\"postcode\":\"31000\",\"languages\":[\"fr\"]," + size + ",\"name\":\""
                + side.name + "\",\"email\":\"" + side.email + "\",\"phone\":\"" + side.phone + "\"}";
    }

    private static Map<String, String> form(Side side) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "kind",
                "housing",
                "postcode",
                "31000 Toulouse",
                "languages",
                "fr",
                "name",
                side.name,
                "email",
                side.email,
                "phone",
                side.phone));
        fields.putAll(
                side.isHousehold()
                        ? Map.of("adults", String.valueOf(side.size), "children", "1", "composition", "family")
                        : Map.of("capacity", String.valueOf(side.size), "shared", "no", "host", "couple"));
        return fields;
    }

    private String row(Tenant own, Side side) {
        return COLUMNS
                + String.join(
                        ",",
                        List.of(
                                String.valueOf(side.reference),
                                "housing",
                                "31555",
                                "30",
                                String.valueOf(side.size),
                                "1",
                                "family",
                                "fr",
                                today(own).toString(),
                                "90",
                                side.name,
                                side.email,
                                side.phone))
                + "\n";
    }
}
