package org.plumbline.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    Path home;

    @Test
    void withoutAFileEverythingIsUnset() {
        assertThat(new Settings(home).get("look")).isEmpty();
        assertThat(new Settings(home).recent()).isEmpty();
    }

    @Test
    void whatWasPutAndSavedIsThereNextTime() {
        var settings = new Settings(home);
        settings.put("look", "DARK – “ä”");
        settings.save();

        assertThat(new Settings(home).get("look")).contains("DARK – “ä”");
    }

    @Test
    void aFolderThatIsNotThereYetIsMade() {
        var settings = new Settings(home.resolve("some/where"));
        settings.put("look", "DARK");
        settings.save();

        assertThat(new Settings(home.resolve("some/where")).get("look")).contains("DARK");
    }

    @Test
    void aBrokenEscapeMeansTheDefaults() throws IOException {
        damaged("look=DARK\nbroken=\\u12".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(new Settings(home).get("look")).isEmpty();
    }

    @Test
    void bytesThatAreNoTextMeanTheDefaults() throws IOException {
        damaged(new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe});

        assertThat(new Settings(home).get("a")).isEmpty();
    }

    @Test
    void aFolderInTheFilesPlaceMeansTheDefaults() throws IOException {
        Files.createDirectory(home.resolve("settings.properties"));

        assertThat(new Settings(home).get("look")).isEmpty();
    }

    @Test
    void aRecentPathThatCannotBeOneIsLeftOut() throws IOException {
        damaged("recent.0=a\\u0000b\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(new Settings(home).recent()).isEmpty();
    }

    @Test
    void aDiskThatRefusesStopsNobody() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        var settings = new Settings(file);
        settings.put("look", "DARK");

        assertThatCode(settings::save).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wide", "", "NaN", "Infinity", "-Infinity"})
    void whatIsNoNumberIsUnset(String text) {
        var settings = new Settings(home);
        settings.put("window.width", text);

        assertThat(settings.number("window.width")).isEmpty();
    }

    @Test
    void aNumberIsRead() {
        var settings = new Settings(home);
        settings.put("window.width", "1280.5");

        assertThat(settings.number("window.width")).contains(1280.5);
    }

    @Test
    void recentFilesComeNewestFirst() throws IOException {
        var settings = new Settings(home);
        List<Path> files = files(3);
        files.forEach(settings::remember);

        assertThat(settings.recent()).containsExactly(files.get(2), files.get(1), files.get(0));
    }

    @Test
    void aFileOpenedAgainMovesToTheTopAndStandsThereOnce() throws IOException {
        var settings = new Settings(home);
        List<Path> files = files(3);
        files.forEach(settings::remember);
        settings.remember(files.get(0));

        assertThat(settings.recent()).containsExactly(files.get(0), files.get(2), files.get(1));
    }

    @Test
    void theSameFileByAnotherPathStandsThereOnce() throws IOException {
        var settings = new Settings(home);
        Path file = files(1).get(0);
        settings.remember(file);
        settings.remember(home.resolve("x/../").resolve(file.getFileName()));

        assertThat(settings.recent()).containsExactly(file);
    }

    @Test
    void noMoreThanEightAreRemembered() throws IOException {
        var settings = new Settings(home);
        List<Path> files = files(10);
        files.forEach(settings::remember);

        assertThat(settings.recent()).hasSize(8).doesNotContain(files.get(0), files.get(1));
    }

    @Test
    void recentFilesAreThereNextTime() throws IOException {
        List<Path> files = files(2);
        files.forEach(new Settings(home)::remember);

        assertThat(new Settings(home).recent()).containsExactly(files.get(1), files.get(0));
    }

    @Test
    void filesThatAreGoneAreLeftOut() throws IOException {
        var settings = new Settings(home);
        List<Path> files = files(3);
        files.forEach(settings::remember);
        Files.delete(files.get(1));

        assertThat(settings.recent()).containsExactly(files.get(2), files.get(0));
    }

    private void damaged(byte[] bytes) throws IOException {
        Files.write(home.resolve("settings.properties"), bytes);
    }

    private List<Path> files(int count) throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < count; i++) {
            files.add(Files.createFile(home.resolve(i + ".plumbline")));
        }
        return files;
    }
}
