package org.teranga.tenantadmin.transfer.archive.table;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.teranga.platform.json.Json;
import org.teranga.platform.tenancy.Tenant;

/**
 * The association in the directory of the platform that it left.
 *
 * @param id        which one it was there; it gets another one here
 * @param preparing whether its team was still preparing it, and the public was not let in
 * @param domains of its own; they are told and not taken over, since they still lead to the other platform
 */
public record AssociationFacts(
        String id,
        String slug,
        String name,
        List<String> languages,
        List<String> regions,
        String theme,
        boolean preparing,
        List<String> domains) {
    public AssociationFacts {
        languages = List.copyOf(languages);
        regions = List.copyOf(regions);
        domains = List.copyOf(domains);
    }

    public static AssociationFacts of(Tenant tenant, List<String> domains) {
        return new AssociationFacts(
                tenant.id().toString(),
                tenant.slug(),
                tenant.name(),
                tenant.languages(),
                tenant.regions(),
                tenant.theme(),
                tenant.preparing(),
                domains);
    }

    JsonObjectBuilder json() {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("slug", slug)
                .add("name", name)
                .add("languages", Json.createArrayBuilder(languages))
                .add("regions", Json.createArrayBuilder(regions))
                .add("theme", theme)
                .add("preparing", preparing)
                .add("domains", Json.createArrayBuilder(domains));
    }

    static AssociationFacts parse(JsonObject facts) {
        return new AssociationFacts(
                facts.getString("id", ""),
                facts.getString("slug"),
                facts.getString("name"),
                Header.words(facts.getJsonArray("languages")),
                Header.words(facts.getJsonArray("regions")),
                facts.getString("theme"),
                facts.getBoolean("preparing", false),
                Header.words(facts.getJsonArray("domains")));
    }
}
