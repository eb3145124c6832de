package org.teranga.training.certificate;

import jakarta.json.JsonObject;
import org.teranga.platform.json.Json;
import org.teranga.training.certificate.key.Issuer;

/**
 * A place in a list of what was revoked.
 *
 * @param list  which list, from 1
 * @param index which bit of it
 */
public record StatusPlace(int list, int index) {
    public StatusPlace {
        if (list < 1 || index < 0 || index >= StatusList.SIZE) {
            throw new IllegalArgumentException("no list has the place " + list + "/" + index);
        }
    }

    /** As a credential names it (Bitstring Status List 1.0). */
    JsonObject entry(Issuer issuer) {
        return Json.createObjectBuilder()
                .add("id", issuer.statusList(list) + "#" + index)
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", Integer.toString(index))
                .add("statusListCredential", issuer.statusList(list))
                .build();
    }
}
