package org.teranga.architecture.broken;

import jakarta.json.Json;
import jakarta.json.JsonArray;

/** Past the one provider. */
public class MakesItsOwnJson {
    JsonArray json() {
        return Json.createArrayBuilder().build();
    }
}
