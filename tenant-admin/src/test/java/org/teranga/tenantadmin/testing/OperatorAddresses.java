package org.teranga.tenantadmin.testing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Statements;

/** The operator's pages of whatever modules are here, and what stands on them. */
@RequestScoped
public class OperatorAddresses {
    private static final String HERE = "/fr/operator";
    /** In development alone, where mails and text messages are shown in place of being sent; elsewhere they are 404. */
    private static final Set<String> OF_DEVELOPMENT = Set.of("/operator/mail", "/operator/texts");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final BeanManager beans;

    @Inject
    public OperatorAddresses(BeanManager beans) {
        this.beans = beans;
    }

    /** Every address of the operator that can be read, found in the classes that answer. */
    public List<String> pages(String slug, Browser operator) {
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
                if (method.isAnnotationPresent(GET.class)
                        && there
                        && OF_DEVELOPMENT.stream().noneMatch(path::endsWith)) {
                    pages.add(path.replaceFirst("\\{lang:[^}]*}}", "fr")
                            .replace("{slug}", slug)
                            .replaceFirst("\\{change:[^}]*}", "suspend")
                            .replaceFirst("\\{to: .*}", "ti")
                            .replaceFirst("\\{id:[^}]*}}?", application));
                }
            }
        });
        return pages;
    }

    /** A job of an association gives up; what it is called. */
    public static String failedJob(Tenant tenant) throws SQLException {
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

    /** An address at the platform's own host. */
    public static URI at(String path) {
        return URI.create("http://localhost" + path);
    }
}
