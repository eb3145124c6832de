package org.teranga.platform.web.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.look.Look;
import org.teranga.platform.theme.look.Looks;

/**
 * How associations look on the platform's own pages: their logo, and their colours as tokens of one entry of a list. Both are served by the
 * platform's host, so that its pages load nothing from elsewhere.
 */
@ApplicationScoped
public class DoorLooks {
    /** So many at most in one stylesheet. */
    public static final int MOST = 36;

    private static final String SLUG = "[a-z0-9-]{1,63}";

    private final Looks looks;
    private final TenantDirectory directory;

    @Inject
    DoorLooks(Looks looks, TenantDirectory directory) {
        this.looks = looks;
        this.directory = directory;
    }

    /** Where the logo is served on the platform's host; null where there is none. */
    @Nullable
    public String logo(Tenant tenant) {
        Look.Logo logo = looks.of(tenant).logo();
        return logo == null ? null : "/own/" + tenant.slug() + "/" + logo.file();
    }

    /** Whether it has colours of its own. */
    public boolean coloured(Tenant tenant) {
        return !looks.of(tenant).light().isEmpty();
    }

    /** The address of the stylesheet for those among these that have colours of their own; null where none has. */
    @Nullable
    public String address(List<Tenant> shown) {
        List<Tenant> coloured =
                shown.stream().filter(this::coloured).limit(MOST).toList();
        if (coloured.isEmpty()) {
            return null;
        }
        String slugs = coloured.stream().map(Tenant::slug).collect(Collectors.joining(","));
        return "/own/doors.css?of=" + URLEncoder.encode(slugs, StandardCharsets.UTF_8) + "&v="
                + Look.fingerprint(stylesheet(coloured));
    }

    /** The stylesheet for those that are named and open to the public; what is no name is left out. */
    String stylesheet(String slugs) {
        return stylesheet(Arrays.stream(slugs.split(","))
                .filter(slug -> slug.matches(SLUG))
                .distinct()
                .limit(MOST)
                .flatMap(slug -> directory.bySlug(slug).stream())
                .filter(Tenant::active)
                .toList());
    }

    private String stylesheet(List<Tenant> tenants) {
        return tenants.stream()
                .map(tenant -> looks.of(tenant).colours("[data-look=\"" + tenant.slug() + "\"]"))
                .collect(Collectors.joining());
    }
}
