package org.teranga.webapp.lane;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Role;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

/** Heavy work inside the server: whose it is, and that whoever asks for too much of it is refused at once while others are answered. */
@ExtendWith(ArquillianExtension.class)
class LanesIT {
    private static final String SIMULATE = "/api/v1/rules/simulate";

    @Inject
    private Caseworker staff;

    @Inject
    private Pool pool;

    @Inject
    private House house;

    @Inject
    private Lanes lanes;

    @Inject
    private CurrentPerson person;

    @Inject
    private TenantSql sql;

    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

    private Tenant own;
    private Tenant other;

    @BeforeEach
    void twoAssociations() {
        if (staff == null) {
            return; // outside the container
        }
        own = staff.open(Role.ADMIN, Role.CASEWORKER);
        other = staff.open(Role.ADMIN);
    }

    @Test
    void workInALaneIsOfTheRequestsAssociationAndPersonInATransactionOfItsOwn() {
        Account somebody = new Account(UUID.randomUUID(), Set.of(Role.ADMIN));
        List<String> seen = tenants.as(own, () -> {
            person.becomes(somebody);
            return lanes.call(
                    Lane.FILES,
                    () -> transactions.inOne(() -> List.of(
                            TenantContext.required().slug(),
                            person.requiredSubject().toString(),
                            person.roles().toString(),
                            sql.first("select current_setting('teranga.tenant')", row -> row.getString(1))
                                    .orElse(""),
                            Thread.currentThread().getName())));
        });
        assertThat(seen)
                .containsExactly(
                        own.slug(),
                        somebody.subject().toString(),
                        "[ADMIN]",
                        own.id().toString(),
                        "teranga-lane-files");
        String after = tenants.as(
                other,
                () -> lanes.call(Lane.FILES, () -> TenantContext.required().slug()));
        assertThat(after).as("nothing stays on the thread").isEqualTo(other.slug());
    }

    @Test
    void fortyTrialsOfRulesAreAnsweredOrRefusedAtOnceAndAnothersIsAnswered() {
        pool.household(own, 2, 1);
        pool.home(own, 2);
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Void> work = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            // The lane's one piece of work of this association at a time is under way.
            lanes.job(Lane.TRIALS, own.id(), () -> {
                held.countDown();
                await(gate);
            });
            work.complete(null);
        });
        await(held);
        String rules = staff.get(own, Role.ADMIN, "/api/v1/rules").body();
        HttpRequest.Builder[] asked = new HttpRequest.Builder[40];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = staff.request(own, Role.ADMIN, "POST", SIMULATE, rules).copy();
        }
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (HttpRequest.Builder one : asked) {
                answers.add(CompletableFuture.supplyAsync(() -> HttpCaller.exchange(one), callers));
            }
            long begun = System.nanoTime();
            while (answers.stream().filter(CompletableFuture::isDone).count() < 38) {
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
                Thread.onSpinWait();
            }
            List<HttpResponse<String>> refused = answers.stream()
                    .filter(CompletableFuture::isDone)
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(refused.stream().map(HttpResponse::statusCode).collect(Collectors.toSet()))
                    .containsExactly(429);
            assertThat(refused.getFirst().headers().firstValue("Retry-After")).contains("10");
            assertThat(refused.getFirst().body()).contains("Several calculations of your association");
            gate.countDown();
            work.join();
            assertThat(answers.stream().map(CompletableFuture::join).filter(answer -> answer.statusCode() == 200))
                    .hasSize(2);
        }
        assertThat(staff.post(other, Role.ADMIN, SIMULATE, rules).statusCode()).isEqualTo(200);
    }

    @Test
    void aFileForWhichThereIsNoPlaceIsRefusedBeforeItIsRead() {
        CountDownLatch gate = new CountDownLatch(1);
        List<CompletableFuture<Boolean>> work = new ArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        for (int i = 0; i < 3; i++) {
            CompletableFuture<Boolean> one = new CompletableFuture<>();
            Thread.ofVirtual()
                    .start(() -> one.complete(lanes.job(Lane.FILES, own.id(), () -> {
                        begun.countDown();
                        await(gate);
                    })));
            work.add(one);
        }
        await(begun);
        Eventually.holds(() -> {
            HttpResponse<String> refused = sent("id\n");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body()).contains("Several files of your association");
        });
        gate.countDown();
        work.forEach(CompletableFuture::join);
        assertThat(sent("id\n").statusCode())
                .as("the places have been given back")
                .isNotEqualTo(429);
    }

    @Test
    void theWorkbookOfOneStringIsRefusedAndTheNodeStays() throws IOException {
        byte[] workbook = bomb();
        assertThat(workbook.length).isLessThan(100_000);
        Browser browser = house.browser();
        house.signIn(browser, own, House.userName(own, Role.CASEWORKER));
        for (int i = 0; i < 3; i++) {
            Browser.Page answer = browser.upload(
                    URI.create(House.address(own) + "/en/desk/import"), Map.of("what", "offers"), workbook);
            assertThat(answer.body()).contains("64 MB");
        }
        assertThat(browser.open(House.address(own) + "/en/desk/import").status())
                .isEqualTo(200);
    }

    private HttpResponse<String> sent(String csv) {
        return HttpCaller.exchange(staff.request(own, Role.CASEWORKER, "POST", "/api/v1/imports/offers", csv)
                .setHeader("Content-Type", "text/csv"));
    }

    private static byte[] bomb() throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String related = "http://schemas.openxmlformats.org/package/2006/relationships";
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 10_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" t=\"s\"><v>0</v></c></row>");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType="
                            + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName="
                            + "\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
                            + "sharedStrings+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + related + "\"><Relationship Id=\"rId1\" Type=\"" + office
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                            + "\"><sheets><sheet name=\"O\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + related + "\"><Relationship Id=\"rId1\" Type=\""
                            + office
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
                            + office
                            + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/sharedStrings.xml",
                    "<sst xmlns=\"" + main + "\"><si><t>" + "A".repeat(30_000) + "</t></si></sst>");
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }
}
