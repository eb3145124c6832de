package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Management;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;

/** The operator's pages: they count, they close and open, and they show nothing of anybody. */
@ExtendWith(ArquillianExtension.class)
class OperatorIT {
    private static final String HERE = "/fr/operator";
    /** In development alone, where mails are shown in place of being sent; elsewhere it is 404. */
    private static final String OF_DEVELOPMENT = "/operator/mail";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private ProvisionMember provision;

    @Inject
    private Management management;

    @Inject
    private BeanManager beans;

    @Test
    void noPageOrCommandOfTheOperatorShowsAnythingOfAnybody() throws SQLException, IOException {
        Tenant tenant = house.open();
        String planted = "q" + UUID.randomUUID().toString().replace("-", "");
        String offer = "kind=housing&postcode=31000&capacity=2&shared=no&website=&name=" + planted + "name&email="
                + planted + "@exemple.org&phone=0612345678&remarks=" + planted + "words";
        assertThat(http.form(tenant, "/fr/offer", offer).statusCode()).isLessThan(400);
        failedJob(tenant);
        house.member(tenant, Role.CASEWORKER);
        signedIn.page(tenant, Role.CASEWORKER, "/fr/desk");
        Browser operator = operator(tenant);
        List<String> pages = pages(tenant.slug(), operator);
        assertThat(pages).contains(HERE, HERE + "/associations", HERE + "/jobs", HERE + "/outbox");
        for (String path : pages) {
            Browser.Page page = operator.get(at(path));
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.body())
                    .as(path)
                    .doesNotContain(planted, "0612345678", "612345678", "612 34 56 78", "Jeanne of")
                    .doesNotContain("⟦");
        }
        for (String path :
                List.of("/operator/tenants", "/operator/tenants/" + tenant.slug() + "?verifyAudit=true", "/metrics")) {
            HttpResponse<String> answer = management.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain(planted, "612345678", "Jeanne of");
        }
        assertThat(operator.get(at(HERE + "/associations?q=" + tenant.slug())).body())
                .contains(tenant.slug());
        assertThat(operator.get(at(HERE + "/outbox")).body()).contains(tenant.name());
    }

    /** Every address of the operator that can be read, found in the classes that answer. */
    private List<String> pages(String slug, Browser operator) {
        List<String> pages = new ArrayList<>();
        Matcher id = ID.matcher(operator.get(at(HERE + "/applications")).body());
        // Where nobody asks for an association there is no such page to read.
        String application = id.find() ? id.group() : "";
        beans.getBeans(Object.class, Any.Literal.INSTANCE).forEach(bean -> {
            Path root = bean.getBeanClass().getAnnotation(Path.class);
            if (root == null || !root.value().contains("/operator")) {
                return;
            }
            for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                Path own = method.getAnnotation(Path.class);
                String path = root.value() + (own == null ? "" : "/" + own.value());
                boolean there = !path.contains("{id") || !application.isEmpty();
                if (method.isAnnotationPresent(GET.class) && there && !path.endsWith(OF_DEVELOPMENT)) {
                    pages.add(path.replaceFirst("\\{lang:[^}]*}}", "fr")
                            .replace("{slug}", slug)
                            .replaceFirst("\\{change:[^}]*}", "suspend")
                            .replaceFirst("\\{id:[^}]*}}?", application));
                }
            }
        });
        return pages;
    }

    private Browser operator(Tenant tenant) {
        String name = "operator-of-" + tenant.slug();
        provision.demoOperator(name);
        Browser browser = house.browser();
        Browser.Page page = browser.signIn(browser.open("http://localhost" + HERE), name, name);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return browser;
    }

    private static String failedJob(Tenant tenant) throws SQLException {
        String instance = tenant.id() + "/" + UUID.randomUUID() + "/" + UUID.randomUUID();
        try (Connection connection = Statements.asOwner();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into platform.job_failed (task_name, task_instance, attempts, cause) values (?, ?, 5, 'SomethingFailed')")) {
            insert.setString(1, "testing.note");
            insert.setString(2, instance);
            insert.executeUpdate();
        }
        return instance;
    }

    private static URI at(String path) {
        return URI.create("http://localhost" + path);
    }
}
