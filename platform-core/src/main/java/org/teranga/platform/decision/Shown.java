package org.teranga.platform.decision;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.teranga.platform.json.Json;

/**
 * The values shown to whoever decided, by name. Facts stand in clear; of a name, an e-mail address or a telephone number only a digest
 * under the key of the person whose it is, which ends with that person's erasure ({@link ShownValues} makes it).
 *
 * @param values by name, as {@code offer.capacity} or {@code host.email}
 */
public record Shown(SortedMap<String, String> values) {
    /** Nothing was shown. */
    public static final Shown NOTHING = new Shown(new TreeMap<>());

    public Shown {
        values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The names of what is no longer as it was, in their order; empty where it still holds. */
    public List<String> differences(Shown now) {
        TreeSet<String> names = new TreeSet<>(values.keySet());
        names.addAll(now.values.keySet());
        List<String> changed = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(values.get(name), now.values.get(name))) {
                changed.add(name);
            }
        }
        return changed;
    }

    /** All of it in one word: two that are the same have the same, and what was shown cannot be told from it. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    String json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach(json::add);
        return json.build().toString();
    }

    static Shown of(String json) {
        JsonObject object = Json.createReader(new StringReader(json)).readObject();
        SortedMap<String, String> values = new TreeMap<>();
        for (Map.Entry<String, jakarta.json.JsonValue> entry : object.entrySet()) {
            values.put(entry.getKey(), object.getString(entry.getKey()));
        }
        return new Shown(values);
    }
}
