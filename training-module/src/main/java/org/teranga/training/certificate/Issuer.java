package org.teranga.training.certificate;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.UUID;
import org.teranga.platform.json.Json;

/**
 * Who certifies: the association at its address.
 *
 * @param address scheme, host and port, without a slash at the end
 * @param name    what it is called
 */
record Issuer(String address, String name) {
    Issuer {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(name, "name");
    }

    /** The address of a certificate. */
    String credential(UUID id) {
        return address + "/credentials/" + id;
    }

    /** The address of a key, which is its name. */
    String key(UUID id) {
        return address + "/credentials/keys/" + id;
    }

    /** The address of a list of what was revoked. */
    String statusList(int list) {
        return address + "/credentials/status/" + list;
    }

    /** As Open Badges writes it. */
    JsonObject profile() {
        return Json.createObjectBuilder()
                .add("id", address)
                .add("type", Json.createArrayBuilder().add("Profile"))
                .add("name", name)
                .add("url", address + "/")
                .build();
    }
}
