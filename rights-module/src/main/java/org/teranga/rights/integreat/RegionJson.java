package org.teranga.rights.integreat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.json.Json;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;

/** A region as the app reads it. */
@ApplicationScoped
class RegionJson {
    private final PlatformHost host;

    @Inject
    RegionJson(PlatformHost host) {
        this.host = host;
    }

    /**
     * One region.
     *
     * @param languages in which it has published pages
     */
    JsonObjectBuilder region(Tenant tenant, List<String> languages) {
        Extent extent = Extent.of(tenant.regions());
        return Json.createObjectBuilder()
                .add("name", tenant.name())
                .add("path", "/" + tenant.slug() + "/")
                .add("live", !languages.isEmpty())
                .add("languages", spoken(languages))
                .add("events", true)
                .add("pois", true)
                .add("push_notifications", true)
                .add("external_news", false)
                .add("name_without_prefix", tenant.name())
                .addNull("prefix")
                .add("latitude", extent.latitude())
                .add("longitude", extent.longitude())
                .addNull("aliases")
                .add("bounding_box", box(extent))
                .add("is_chat_enabled", false)
                .add(
                        "zammad_privacy_policy",
                        host.addressOf(tenant.slug()) + "/" + tenant.languages().getFirst() + "/privacy");
    }

    private static JsonArrayBuilder spoken(List<String> languages) {
        JsonArrayBuilder spoken = Json.createArrayBuilder();
        Languages.of(languages)
                .forEach(language -> spoken.add(Json.createObjectBuilder()
                        .add("code", language.tag())
                        .add("native_name", language.nativeName())));
        return spoken;
    }

    /** The south-western and the north-eastern corner, each as longitude and latitude. */
    private static JsonArrayBuilder box(Extent extent) {
        return Json.createArrayBuilder()
                .add(Json.createArrayBuilder().add(extent.west()).add(extent.south()))
                .add(Json.createArrayBuilder().add(extent.east()).add(extent.north()));
    }
}
