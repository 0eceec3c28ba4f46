@echo off
rem Starts Plumbline: the window without arguments, a command with them ("plumbline --help").
rem Java is taken from JAVA_HOME, else from the PATH; PLUMBLINE_JAVA_OPTIONS goes to Java as it is.
setlocal
set "HOME_FOLDER=%~dp0.."

if defined JAVA_HOME goto fromHome
set "JAVA=java"
where java >nul 2>nul && goto found
echo Plumbline needs Java 17 or newer, and no Java was found. Install one, or set JAVA_HOME. 1>&2
exit /b 1

:fromHome
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto found
echo JAVA_HOME is "%JAVA_HOME%", but there is no Java in it. Set it to a Java 17 or newer, or unset it. 1>&2
exit /b 1

:found
set "VERSION="
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION goto tooOld
set "MAJOR="
for /f "tokens=1,2 delims=.-+" %%a in ("%VERSION%") do if "%%a"=="1" (set "MAJOR=%%b") else (set "MAJOR=%%a")
if %MAJOR% geq 17 goto start

:tooOld
echo Plumbline needs Java 17 or newer; this one is Java %VERSION%. Set JAVA_HOME to a newer one. 1>&2
exit /b 1

:start
"%JAVA%" %PLUMBLINE_JAVA_OPTIONS% -cp "%HOME_FOLDER%\lib\*" org.plumbline.app.Launcher %*
exit /b %ERRORLEVEL%
