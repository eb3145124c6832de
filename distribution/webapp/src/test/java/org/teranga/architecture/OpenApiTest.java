package org.teranga.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.teranga.architecture.broken.OpenToAProgram;
import org.teranga.openapi.OpenApiResource;

/** The description of the JSON interface and the resources say the same. */
class OpenApiTest {
    @Test
    void everyMethodOfTheInterfaceIsDescribedAndNothingElse() {
        assertThat(described()).isEqualTo(implemented(Shipped.classes()));
    }

    @Test
    void aMethodThatIsNotDescribedAppears() {
        assertThat(implemented(new ClassFileImporter().importClasses(OpenToAProgram.class)))
                .containsExactly("post /api/v1/decisions")
                .doesNotContainAnyElementsOf(described());
    }

    @Test
    void everyOperationSaysWhatItIsForWhereItBelongsAndHowItRefuses() {
        JsonObject document = document();
        List<String> tags = document.getJsonArray("tags").getValuesAs(JsonObject.class).stream()
                .map(tag -> tag.getString("name"))
                .toList();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, described) -> {
                    JsonObject operation = described.asJsonObject();
                    String name = method + " " + path;
                    assertThat(operation.getString("description")).as(name).isNotBlank();
                    assertThat(operation.getJsonArray("tags").getValuesAs(JsonString.class))
                            .as(name)
                            .singleElement()
                            .satisfies(tag -> assertThat(tags).contains(tag.getString()));
                    Set<String> refusals = new TreeSet<>(Set.of("401", "429", "503"));
                    if (!operation.containsKey("security")) {
                        refusals.add("403");
                    }
                    if (path.contains("{")) {
                        refusals.add("404");
                    }
                    if (operation.containsKey("requestBody")) {
                        refusals.addAll(Set.of("400", "413", "415", "422"));
                    }
                    assertThat(operation.getJsonObject("responses").keySet())
                            .as(name)
                            .containsAll(refusals);
                }));
    }

    private static JsonObject document() {
        try (InputStream in = Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("openapi.json"));
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> described() {
        Set<String> operations = new TreeSet<>();
        document()
                .getJsonObject("paths")
                .forEach((path, item) ->
                        item.asJsonObject().keySet().forEach(method -> operations.add(method + " " + path)));
        return operations;
    }

    private static Set<String> implemented(JavaClasses house) {
        Set<String> operations = new TreeSet<>();
        for (JavaClass resource : house) {
            if (resource.isAnnotatedWith(Path.class)) {
                String root = resource.getAnnotationOfType(Path.class).value();
                resource.getMethods().forEach(method -> add(operations, root, method));
            }
        }
        operations.removeIf(operation -> !operation.contains(" /api/"));
        return operations;
    }

    private static void add(Set<String> operations, String root, JavaMethod method) {
        method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .forEach(annotation -> {
                    String own = method.isAnnotatedWith(Path.class)
                            ? "/" + method.getAnnotationOfType(Path.class).value()
                            : "";
                    operations.add(annotation.getRawType().getSimpleName().toLowerCase(Locale.ROOT) + " " + root + own);
                });
    }
}
