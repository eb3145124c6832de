package org.teranga.training.certificate.key;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.json.Json;

/**
 * The issuer of certificates: the association at its address.
 *
 * @param address scheme, host and port, without a slash at the end
 * @param name    what it is called
 */
public record Issuer(String address, String name) {
    public Issuer {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(name, "name");
    }

    /** The address of a certificate. */
    public String credential(UUID id) {
        return address + "/credentials/" + id;
    }

    /** The address of a key, which is its name. */
    public String key(UUID id) {
        return address + "/credentials/keys/" + id;
    }

    /** The address of a list of what was revoked. */
    public String statusList(int list) {
        return address + "/credentials/status/" + list;
    }

    /** As Open Badges writes it. */
    public JsonObject profile() {
        return Json.createObjectBuilder()
                .add("id", address)
                .add("type", Json.createArrayBuilder().add("Profile"))
                .add("name", name)
                .add("url", address + "/")
                .build();
    }
}
