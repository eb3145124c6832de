package org.teranga.rights.integreat;

import java.util.List;
import java.util.Objects;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.tenancy.Tenant;

/**
 * Somebody reads a region in a language.
 *
 * @param tenant   the association, open on this thread
 * @param language in which it is read
 * @param readable the languages in which it has published pages, in the order in which they are offered
 * @param address  of the association's pages, without a slash at the end
 */
record Visit(Tenant tenant, Language language, List<String> readable, String address) {
    Visit {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(language, "language");
        readable = List.copyOf(readable);
    }

    String tag() {
        return language.tag();
    }

    /** The path under which all of it stands: {@code /toulouse/fr/}. */
    String root() {
        return root(tag());
    }

    /** The same in another language. */
    String root(String other) {
        return "/" + tenant.slug() + "/" + other + "/";
    }

    /** The address of a page of the association in this language. */
    String page(String path) {
        return page(tag(), path);
    }

    /** The address of a page of the association in another language. */
    String page(String other, String path) {
        return address + "/" + other + path;
    }
}
