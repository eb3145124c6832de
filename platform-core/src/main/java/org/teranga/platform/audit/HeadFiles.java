package org.teranga.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.privacy.key.MasterKey;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantPart;

/** The signed heads, one file for each association, in {@code TERANGA_DATA/audit}: what the database says is held against them. */
@ApplicationScoped
class HeadFiles implements TenantPart {
    private static final Logger LOG = System.getLogger(HeadFiles.class.getName());
    private static final HexFormat HEX = HexFormat.of();

    private final MasterKey master;
    private final Optional<Path> folder;

    @Inject
    HeadFiles(MasterKey master, @ConfigProperty(name = "teranga.data") Optional<String> data) {
        this.master = master;
        this.folder = data.map(path -> Path.of(path, "audit"));
        if (folder.isEmpty()) {
            LOG.log(Level.WARNING, "TERANGA_DATA is not set: a trail that is cut at its end will not be noticed");
        }
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void open(Tenant tenant) {
        // The first link makes the file.
    }

    @Override
    public void close(Tenant tenant) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            Files.deleteIfExists(file(folder.get(), tenant.id()));
            Files.deleteIfExists(folder.get().resolve(tenant.id() + ".new"));
        } catch (IOException failure) {
            throw new UncheckedIOException("the head of an audit trail could not be removed", failure);
        }
    }

    /**
     * The head of an association.
     *
     * @return empty where there is no file
     * @throws ForgedHead where the file was not signed by us for this association
     */
    Optional<ChainHead> read(UUID tenant) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            Properties lines = new Properties();
            lines.load(new StringReader(Files.readString(file(folder.get(), tenant))));
            return Optional.of(checked(tenant, lines));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ChainHead checked(UUID tenant, Properties lines) {
        try {
            ChainHead head = new ChainHead(
                    Long.parseLong(lines.getProperty("position", "")), HEX.parseHex(lines.getProperty("mac", "")));
            byte[] signature = HEX.parseHex(lines.getProperty("signature", ""));
            byte[] ours = new ChainKey(master, tenant).sign(head.position(), head.mac());
            if (MessageDigest.isEqual(signature, ours)) {
                return head;
            }
        } catch (IllegalArgumentException malformed) {
            throw new ForgedHead(tenant, malformed);
        }
        throw new ForgedHead(tenant, null);
    }

    /** Replaces the head of an association, whole or not at all. */
    void write(UUID tenant, ChainHead head) {
        if (folder.isEmpty()) {
            return;
        }
        byte[] signature = new ChainKey(master, tenant).sign(head.position(), head.mac());
        String lines = "position=" + head.position() + "\nmac=" + HEX.formatHex(head.mac()) + "\nsignature="
                + HEX.formatHex(signature) + "\n";
        try {
            Files.createDirectories(folder.get());
            Path fresh = folder.get().resolve(tenant + ".new");
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
            Files.move(fresh, file(folder.get(), tenant), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("the head of an audit trail could not be written", failure);
        }
    }

    private static Path file(Path folder, UUID tenant) {
        return folder.resolve(tenant + ".head");
    }
}
