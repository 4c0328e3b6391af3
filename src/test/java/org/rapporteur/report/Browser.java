package org.rapporteur.report;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window, with a page open in it. */
final class Browser implements AutoCloseable {

    private static final Logger QUIET = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts the browser, or skips the tests of the class and says what is missing. Never fetches one. */
    static Browser start() {
        Optional<File> driver = command("chromedriver");
        Optional<File> browser = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> command(name).stream())
                .findFirst();
        Assumptions.assumeTrue(
                driver.isPresent() && browser.isPresent(),
                "no browser: the page is tested in Debian's packages chromium and chromium-driver");
        QUIET.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--window-size=1400,1000",
                "--force-prefers-reduced-motion");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        System.setProperty("webdriver.chrome.driver", driver.orElseThrow().getPath());
        return new Browser(new ChromeDriver(options));
    }

    private static Optional<File> command(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a file of the page at a place, from anew. */
    void open(Path page, String place) {
        driver.get("about:blank");
        driver.get(page.toUri() + place);
        await("document.documentElement.dataset.ready === 'true'");
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void prefers(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void await(String condition) {
        new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(20))
                .withMessage(condition)
                .until(d -> Boolean.TRUE.equals(driver.executeScript("return Boolean(" + condition + ")")));
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    String ask(String expression) {
        return String.valueOf(driver.executeScript("return " + expression));
    }

    WebElement find(String place) {
        return driver.findElement(By.cssSelector(place));
    }

    List<WebElement> all(String place) {
        return driver.findElements(By.cssSelector(place));
    }

    List<String> texts(String place) {
        return all(place).stream().map(WebElement::getText).toList();
    }

    void choose(String id, String text) {
        new Select(driver.findElement(By.id(id))).selectByVisibleText(text);
    }

    void choosePart(String id, String part) {
        new Select(driver.findElement(By.id(id))).selectByContainsVisibleText(part);
    }

    void type(String id, String text) {
        WebElement field = driver.findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
    }

    void press(CharSequence... keys) {
        for (CharSequence key : keys) {
            new Actions(driver).sendKeys(key).perform();
        }
    }

    void pressWithControl(CharSequence key) {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    /** Everything the browser complained of since it was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
