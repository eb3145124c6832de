package org.teranga.training.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.training.enrolment.CourseCompleted;

/** A volunteer who completes courses and holds the certificates of them. */
@Dependent
public class CertificateHolder {
    private static final Pattern CERTIFICATE = Pattern.compile("/me/certificates/([0-9a-f-]{36})");
    private static final String JWT = "application/vc+jwt";

    private final Academy academy;
    private final House house;
    private final HttpCaller http;
    private final Event<CourseCompleted> completed;
    private Tenant own;
    private UUID account;
    private Browser browser;

    @Inject
    public CertificateHolder(Academy academy, House house, HttpCaller http, Event<CourseCompleted> completed) {
        this.academy = academy;
        this.house = house;
        this.http = http;
        this.completed = completed;
    }

    /** A fresh association, whose volunteer is signed in. */
    public Tenant open() {
        own = academy.open();
        account = house.member(own, Role.VOLUNTEER);
        browser = entered(own, Role.VOLUNTEER);
        return own;
    }

    /** Who holds them. */
    public UUID account() {
        return account;
    }

    /** The holder's browser. */
    public Browser browser() {
        return browser;
    }

    /** Completes a course. */
    public void complete(String slug, @Nullable LocalDate until) {
        complete(slug, until, UUID.randomUUID(), 1);
    }

    /** Completes a version of a course, under this id. */
    public void complete(String slug, @Nullable LocalDate until, UUID completion, int version) {
        UUID course = academy.course(own, slug).id();
        academy.as(own, () -> {
            completed.fire(new CourseCompleted(completion, account, course, version, TestClock.now(), until));
            return true;
        });
    }

    /** The newest certificate. */
    public String certificate() {
        Matcher found =
                CERTIFICATE.matcher(browser.get(at("/fr/me/certificates")).body());
        assertThat(found.find()).as("a certificate on one's own page").isTrue();
        return found.group(1);
    }

    /** A certificate as programs read it. */
    public HttpResponse<String> credential(String id) {
        HttpResponse<String> answer =
                http.send(http.to(own, "/credentials/" + id).header("Accept", JWT));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    /** What anybody is told who has it checked. */
    public String check(String brought) {
        return check(own, brought);
    }

    /** The same, at an association. */
    public String check(Tenant tenant, String brought) {
        Browser anybody = house.browser();
        Browser.Page page = anybody.uploadNothing(
                URI.create(House.address(tenant) + "/en/credentials/check"), Map.of("credential", brought));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("⟦");
        return page.body();
    }

    /** A member who is signed in. */
    public Browser entered(Tenant tenant, Role role) {
        Browser entered = house.browser();
        house.signIn(entered, tenant, House.userName(tenant, role));
        return entered;
    }

    /** An address of the association. */
    public URI at(String path) {
        return URI.create(House.address(own) + path);
    }
}
